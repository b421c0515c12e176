import type { ReactNode } from "react";
import type { PageIdentity } from "@/lib/metadata";
import { furtherReading, permalink, routes, type Place } from "@/lib/routes";
import { site } from "@/lib/site";
import { JsonLd } from "./json-ld";

interface Props extends PageIdentity {
  /** The h1; the title where left out. */
  heading?: string;
  lede?: ReactNode;
  meta?: ReactNode;
  /** The pages above this one, the map first. */
  parents: readonly Pick<Place, "href" | "title">[];
  edition: string;
  tall?: boolean;
  /** What must be read before everything else. */
  notice?: ReactNode;
  /** For an article, the day it was last changed. */
  article?: string;
  children: ReactNode;
}

/** The frame of every page: breadcrumbs, the one h1, the text, and how to cite it. */
export function Page({ heading, lede, meta, parents, edition, tall, notice, article, children, ...identity }: Props) {
  const { title, href } = identity;
  return (
    <>
      <main id="main" className="wrap">
        {parents.length > 0 && <Breadcrumbs parents={parents} here={title} />}
        {notice && <p className="notice">{notice}</p>}
        <div className={tall ? "page-head tall" : "page-head"}>
          <h1>{heading ?? title}</h1>
          {lede && <p className="lede">{lede}</p>}
          {meta && <p className="meta">{meta}</p>}
        </div>
        {children}
      </main>
      <footer className="site-footer">
        <div className="wrap">
          <p>Cite as: {site.name}, “{title}”, edition {edition}, <a href={href}>{permalink(href)}</a></p>
          <nav aria-label="Further pages">
            <ul>{furtherReading.map((place) => <li key={place.href}><a href={place.href}>{place.title}</a></li>)}</ul>
          </nav>
          <p>By {site.byline}. Words and arrangement CC BY 4.0; commands, names and advisory texts are their owners’. <a className="report" href={site.corrections}>Report a mistake</a></p>
        </div>
      </footer>
      <JsonLd identity={identity} parents={parents} article={article} />
    </>
  );
}

function Breadcrumbs({ parents, here }: { parents: Props["parents"]; here: string }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumbs">
      <ol>
        {parents.map(({ href, title }) => <li key={href}><a href={href}>{title}</a></li>)}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

/** The parents most pages share. */
export const MAP: Pick<Place, "href" | "title"> = { href: routes.home(), title: "Map" };
