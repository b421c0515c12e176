import type { PageIdentity } from "@/lib/metadata";
import { permalink } from "@/lib/routes";
import { site } from "@/lib/site";

interface Props {
  identity: PageIdentity;
  parents: readonly { href: string; title: string }[];
  /** For an article, the day it was last changed. */
  article: string | undefined;
}

/** What a search engine may know of the page: its name, its place, its licence. Data, not script. */
export function JsonLd({ identity: { title, description, href }, parents, article }: Props) {
  const url = permalink(href);
  const trail = [...parents, { href, title }].map((place, index) => ({ "@type": "ListItem", position: index + 1, name: place.title, item: permalink(place.href) }));
  const graph = [
    { "@type": "WebPage", "@id": url, url, name: title, description, inLanguage: site.locale, license: "https://creativecommons.org/licenses/by/4.0/", isPartOf: { "@type": "WebSite", name: site.name, url: permalink(`${site.basePath}/`) } },
    ...(article === undefined ? [] : [{ "@type": "TechArticle", headline: title, description, dateModified: article, inLanguage: site.locale, author: { "@type": "Organization", name: `${site.name}, ${site.byline}` }, mainEntityOfPage: url }]),
    ...(parents.length === 0 ? [] : [{ "@type": "BreadcrumbList", itemListElement: trail }]),
  ];
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
