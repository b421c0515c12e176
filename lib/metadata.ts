/** Title, description and canonical address of a page, in the form Next.js takes them. */
import { permalink, routes } from "./routes";
import { site } from "./site";

export interface PageIdentity {
  title: string;
  /** One sentence of at most 170 characters. */
  description: string;
  /** From lib/routes, base path included. */
  href: string;
  /** The page's own feed, where it has one. */
  feed?: string;
  /** The picture a link to it unfolds to; the site's where left out. */
  picture?: string;
}

export function pageMetadata({ title, description, href, feed, picture = routes.asset("/og.png") }: PageIdentity) {
  const full = title.includes(site.name) ? title : `${title} · ${site.name}`;
  const url = permalink(href);
  return {
    title: full,
    description,
    alternates: { canonical: url, types: { "text/markdown": permalink(routes.twin(href)), "application/atom+xml": permalink(feed ?? routes.feed()) } },
    openGraph: { title: full, description, url, siteName: site.name, locale: "en_GB", type: "article" as const, images: [{ url: permalink(picture), width: 1200, height: 630, alt: `${site.name}: ${title}` }] },
    twitter: { card: "summary_large_image" as const, title: full, description },
  };
}
