import type { PageIdentity } from "@/lib/metadata";
import { permalink } from "@/lib/routes";
import { site } from "@/lib/site";

interface Props {
  identity: PageIdentity;
  parents: readonly { href: string; title: string }[];
}

/** What a search engine may know of the page: its name, its place, its licence. Data, not script. */
export function JsonLd({ identity: { title, description, href }, parents }: Props) {
  const url = permalink(href);
  const trail = [...parents, { href, title }].map((place, index) => ({ "@type": "ListItem", position: index + 1, name: place.title, item: permalink(place.href) }));
  const graph = [
    { "@type": "WebPage", "@id": url, url, name: title, description, inLanguage: site.locale, license: "https://creativecommons.org/licenses/by/4.0/", isPartOf: { "@type": "WebSite", name: site.name, url: permalink(`${site.basePath}/`) } },
    ...(parents.length === 0 ? [] : [{ "@type": "BreadcrumbList", itemListElement: trail }]),
  ];
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
