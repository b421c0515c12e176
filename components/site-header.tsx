import { routes } from "@/lib/routes";
import { site } from "@/lib/site";

const MENU = [
  { href: routes.home(), title: "Map" },
  { href: routes.pick(), title: "Choose" },
  { href: routes.runtimes(), title: "Runtimes" },
  { href: routes.zones(), title: "Zones" },
  { href: routes.matrix(), title: "Matrix" },
  { href: routes.reviews(), title: "Reviews" },
  { href: routes.security(), title: "Security" },
  { href: routes.benchmarks(), title: "Benchmarks" },
  { href: routes.ecosystems(), title: "Ecosystems" },
  { href: routes.editions(), title: "Editions" },
  { href: routes.checked(), title: "Checked" },
];

/** The head of every page: the name, and the ways in. */
export function SiteHeader({ home }: { home: string }) {
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href={home}>{site.name}</a>
        <nav aria-label="Site">
          <ul>
            {MENU.map(({ href, title }) => <li key={href}><a href={href}>{title}</a></li>)}
          </ul>
        </nav>
        <form className="site-search" action={routes.search()} role="search" aria-label="Site">
          <input type="search" name="q" aria-label="Search" placeholder="Search" />
        </form>
      </div>
    </header>
  );
}
