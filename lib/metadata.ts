/** Title, description and canonical address of a page, in the form Next.js takes them. */
import { permalink } from "./routes";
import { site } from "./site";

export interface PageIdentity {
  title: string;
  /** One sentence of at most 170 characters. */
  description: string;
  /** From lib/routes, base path included. */
  href: string;
}

export function pageMetadata({ title, description, href }: PageIdentity) {
  const full = title.includes(site.name) ? title : `${title} · ${site.name}`;
  const url = permalink(href);
  return {
    title: full,
    description,
    alternates: { canonical: url },
    openGraph: { title: full, description, url, siteName: site.name, locale: "en_GB", type: "article" as const },
    twitter: { card: "summary_large_image" as const, title: full, description },
  };
}
