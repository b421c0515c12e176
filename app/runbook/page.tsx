import { MAP, Page } from "@/components/page";
import { RunbookFilter, RunbookList } from "@/components/runbook-list";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { runbook } from "@/lib/reviews/runbook";
import { routes } from "@/lib/routes";

const identity = { title: "Runbook", description: "Every failure mode and operator note of all runtimes in one index: symptom, log line, cause, remedy, affected and fixed versions.", href: routes.runbook() };

export const metadata = pageMetadata(identity);

export default function RunbookPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede={<>What goes wrong, what the log says then, and what to do. A pasted log line finds its row in <a href={routes.search()}>the search</a>.</>}>
      <nav aria-label="Runtimes"><ul className="chips">{runbook(catalog).map(({ runtime }) => <li key={runtime.slug}><a href={`#${runtime.slug}`}>{runtime.name}</a></li>)}</ul></nav>
      <div className="runbook">
        <RunbookFilter zones={catalog.zones} />
        <RunbookList catalog={catalog} />
      </div>
    </Page>
  );
}
