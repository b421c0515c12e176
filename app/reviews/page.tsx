import { MAP, Page } from "@/components/page";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { readAtSentence } from "@/lib/reviews/words";
import { routes } from "@/lib/routes";

const identity = { title: "Operational reviews", description: "What an operator of a runtime must know: defaults, metrics, failure modes, upgrades, advisories and hardening, each with its line at a commit.", href: routes.reviews() };

export const metadata = pageMetadata(identity);

export default function ReviewsPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="Read from code, documents and reports, at a commit that is named. Nobody here ran these servers, and no row says otherwise.">
      <ul className="rows">
        {catalog.reviews.map((review) => {
          const { slug, name, data, defaults, metrics, failures, upgrades, advisories } = review;
          return (
            <li key={slug}>
              <h2><a href={routes.review(slug)}>{name} in operation</a></h2>
              <p>{data.description}</p>
              <p className="meta">{readAtSentence(catalog, review)}</p>
              <p className="meta">{defaults.length} defaults · {metrics.length} metrics · {failures.length} failure modes · {upgrades.length} upgrades · {advisories.length} advisories · <a href={routes.reviewAlerts(slug)}>alerting rules</a> · <a href={routes.reviewDashboard(slug)}>dashboard</a></p>
            </li>
          );
        })}
      </ul>
      <p className="meta">Every symptom in one place: <a href={routes.runbook()}>the runbook</a>.</p>
    </Page>
  );
}
