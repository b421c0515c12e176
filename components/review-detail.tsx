import { type Catalog, newestEdition } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { numberReview } from "@/lib/numbering";
import type { Review } from "@/lib/reviews/model";
import { METRIC_GROUPS } from "@/lib/reviews/schema/metric";
import { metricsByGroup, pointsOf, readAtSentence } from "@/lib/reviews/words";
import { routes } from "@/lib/routes";
import { MAP, Page } from "./page";
import { PageNotes } from "./page-notes";
import { Prose } from "./prose";
import { Comparisons, ReviewAdvisories, ReviewVerdicts, UpgradeRows } from "./review-parts";
import { DefaultRows, FailureRows, MetricRows, PointRows } from "./review-rows";
import { Section } from "./section";

const CONTENTS = [["first-day", "First day"], ["defaults", "Defaults"], ["metrics", "Metrics"], ["failures", "Failure modes"], ["upgrades", "Upgrades"], ["security", "Security"], ["deployment", "Deployment"], ["sizing", "Sizing"], ["architecture", "Architecture"], ["compared", "Compared"]] as const;

/** A review: what an operator must know of a runtime, from its own code and reports, by nobody who ran it. */
export function ReviewDetail({ catalog, review }: { catalog: Catalog; review: Review }) {
  const { slug, name, data, prose } = review;
  const here = routes.review(slug);
  const numbering = numberReview(review);
  const links = linksFor(catalog, { numbering, here })(slug);
  const shared = { catalog, links };
  const points = (section: Parameters<typeof pointsOf>[1]) => <PointRows points={pointsOf(review, section)} {...shared} />;
  return (
    <Page title={`${name} in operation`} description={data.description} href={here} parents={[MAP, { href: routes.reviews(), title: "Operational reviews" }]} edition={newestEdition(catalog).month} lede={data.lede} meta={<>{readAtSentence(catalog, review)} Nobody here ran it: every row is documented or reported, never operated.</>}>
      <ReviewVerdicts review={review} {...shared} />
      <Section id="brief" title="In brief" aside={<a href={routes.runtime(slug)}>{name} on the map</a>}>
        <Prose text={review.body.text} links={links} />
        <p className="after-prose">Generated from the metrics below, not run by us: <a href={routes.reviewAlerts(slug)}>alerting rules for Prometheus</a> and <a href={routes.reviewDashboard(slug)}>a dashboard for Grafana</a>. All failure modes of all runtimes: <a href={routes.runbook()}>the runbook</a>.</p>
        <nav aria-label="On this page"><ul className="chips">{CONTENTS.map(([id, title]) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul></nav>
      </Section>
      <Section id="first-day" title="First day" aside="Before users arrive: close what is open, watch what matters">
        <h3>Harden</h3>{points("hardening")}
        <h3>Observe</h3>{points("observability")}
      </Section>
      <Section id="defaults" title="Defaults" aside={`${review.defaults.length} settings as they are unless set; documented unless marked`}>
        <Prose text={prose.defaults.text} links={links} />
        <DefaultRows defaults={review.defaults} {...shared} />
      </Section>
      <Section id="metrics" title="Metrics" aside="Names as they stand at /metrics">
        <Prose text={prose.metrics.text} links={links} />
        {metricsByGroup(review.metrics, METRIC_GROUPS).map(({ group, members }) => <div key={group}><h3 className="group">{group}</h3><MetricRows metrics={members} {...shared} /></div>)}
      </Section>
      <Section id="failures" title="Failure modes" aside="Log lines as the code prints them; … stands for what varies">
        <Prose text={prose.failures.text} links={links} />
        <FailureRows review={review} {...shared} />
      </Section>
      <Section id="upgrades" title="Upgrades" aside="Not every release: those that break something">
        <Prose text={prose.upgrades.text} links={links} />
        <UpgradeRows review={review} {...shared} />
      </Section>
      <Section id="security" title="Security" aside={<a href={`${routes.runtime(slug)}#security`}>All advisories found</a>}>
        <h3>Exposed as installed</h3>{points("exposure")}
        <h3>Advisories</h3>
        <Prose text={prose.advisories.text} links={links} />
        <ReviewAdvisories review={review} {...shared} />
      </Section>
      <Section id="deployment" title="Deployment"><Prose text={prose.points.text} links={links} />{points("deployment")}</Section>
      <Section id="sizing" title="Sizing">{points("sizing")}</Section>
      <Section id="architecture" title="Architecture">{points("architecture")}<h3>Who stands behind it</h3>{points("identity")}</Section>
      <Section id="compared" title="Compared" aside="Published evidence only, with its conditions"><Comparisons review={review} {...shared} /></Section>
      <Section id="notes" title="Notes" aside="Claims of other pages cited here"><PageNotes numbering={numbering} except={here} {...shared} /></Section>
    </Page>
  );
}
