import { type Catalog, newestEdition, type Runtime } from "@/lib/catalog";
import { routes } from "@/lib/routes";
import { MAP, Page } from "./page";

/** Another name of a runtime: one link to where it lives. */
export function AliasPage({ catalog, runtime }: { catalog: Catalog; runtime: Runtime }) {
  const href = routes.runtime(runtime.slug);
  return (
    <Page title={runtime.name} description={runtime.summary} href={href} parents={[MAP, { href: routes.runtimes(), title: "All runtimes" }]} edition={newestEdition(catalog).month}>
      <p>This is another name of <a href={href}>{runtime.name}</a>.</p>
    </Page>
  );
}
