/** Every href of the site, spelt once, base path included. */
import { site } from "./site";

const at = (path: string) => `${site.basePath}${path}`;

export const routes = {
  home: () => at("/"),
  editions: () => at("/editions/"),
  edition: (month: string) => at(`/editions/${month}/`),
  zones: () => at("/zones/"),
  zone: (slug: string) => at(`/zones/${slug}/`),
  runtimes: () => at("/runtimes/"),
  runtime: (slug: string) => at(`/runtimes/${slug}/`),
  benchmarks: () => at("/benchmarks/"),
  opportunities: () => at("/benchmarks/opportunities/"),
  opportunity: (slug: string) => at(`/benchmarks/opportunities/${slug}/`),
  sources: () => at("/sources/"),
  ecosystems: () => at("/ecosystems/"),
  ecosystem: (map: string) => at(`/ecosystems/${map}/`),
  glossary: () => at("/glossary/"),
  term: (slug: string) => at(`/glossary/#${slug}`),
  methodology: () => at("/methodology/"),
  about: () => at("/about/"),
  matrix: () => at("/matrix/"),
  pick: () => at("/pick/"),
  situation: (slug: string) => at(`/pick/${slug}/`),
  systems: () => at("/systems/"),
  system: (slug: string) => at(`/systems/${slug}/`),
  /** The calculator, at one of its cited set-ups or at its default. */
  calculator: (preset?: string) => at(`/systems/distributed-inference/calculator/${preset === undefined ? "" : `#setup-${preset}`}`),
  declines: () => at("/declines/"),
  security: () => at("/security/"),
  corrections: () => at("/corrections/"),
  correction: (slug: string) => at(`/corrections/#${slug}`),
  correctionFeed: () => at("/feeds/corrections.xml"),
  checked: () => at("/checked/"),
  reviews: () => at("/reviews/"),
  review: (slug: string) => at(`/reviews/${slug}/`),
  /** Prometheus rules and Grafana dashboard of a review. */
  reviewAlerts: (slug: string) => at(`/reviews/${slug}/alerts.yml`),
  reviewDashboard: (slug: string) => at(`/reviews/${slug}/dashboard.json`),
  runbook: () => at("/runbook/"),
  /** A row of the runbook: `ref` is that of its claim. */
  runbookRow: (ref: string) => at(`/runbook/#${ref.replace("/", "-")}`),
  memory: () => at("/systems/memory/"),
  presets: () => at("/systems/presets/"),
  preset: (slug: string) => at(`/systems/presets/#${slug}`),
  advisoryFeed: () => at("/feeds/advisories.xml"),
  search: () => at("/search/"),
  searchIndex: () => at("/search/index.json"),
  api: (name: string) => at(`/api/v1/${name}.json`),
  apiRuntime: (slug: string) => at(`/api/v1/runtimes/${slug}.json`),
  apiEdition: (month: string) => at(`/api/v1/editions/${month}.json`),
  apiSchema: (name: string) => at(`/api/v1/schema/${name}.json`),
  csv: () => at("/runtimes.csv"),
  feed: () => at("/feeds/changes.xml"),
  runtimeFeed: (slug: string) => at(`/feeds/runtimes/${slug}.xml`),
  llms: () => at("/llms.txt"),
  sitemap: () => at("/sitemap.xml"),
  robots: () => at("/robots.txt"),
  /** The markdown twin beside a page. */
  twin: (page: string) => `${page}index.md`,
  asset: (path: string) => at(path),
} as const;

/** The permanent address of a page, for citations and canonical links. */
export const permalink = (href: string) => `${site.origin}${href}`;

/** A prefilled report on one claim. */
export const wrongHref = (ref: string) => `${site.corrections}?title=${encodeURIComponent(`Wrong or outdated: ${ref}`).replaceAll("%20", "+").replaceAll("%2F", "/").replaceAll("%3A", ":")}`;

export interface Place {
  href: string;
  title: string;
  /** What a reader finds there, in one sentence. */
  about: string;
}

/** The pages a reader may go to from the foot of the map; a page that does not exist is not in it. */
export const furtherReading: readonly Place[] = [
  { href: routes.pick(), title: "Which runtime for my machine?", about: "Two or three questions, twenty situations; every elimination with its fact." },
  { href: routes.runtimes(), title: "All runtimes", about: "Every runtime on the map and the historical ones, by name." },
  { href: routes.zones(), title: "Zones", about: "The six regions of the map and how to choose inside each." },
  { href: routes.matrix(), title: "Capability matrix", about: "What each runtime can do, zone by zone, every cell with its claim." },
  { href: routes.system("distributed-inference"), title: "Distributed inference", about: "One model over several machines: what is cut, what a link costs, what was measured, what breaks." },
  { href: routes.security(), title: "Security", about: "What each runtime exposes as installed, and every advisory newest first." },
  { href: routes.reviews(), title: "Operational reviews", about: "Defaults, metrics, failure modes, upgrades and hardening, each with its line at a commit." },
  { href: routes.runbook(), title: "Runbook", about: "Every failure mode and operator note of all runtimes; find a symptom or a log line." },
  { href: routes.declines(), title: "Declines", about: "What is ending, on which evidence, and where to go." },
  { href: routes.checked(), title: "Famous numbers, traced", about: "Figures and superlatives that travel, with their beginnings." },
  { href: routes.benchmarks(), title: "Benchmarks", about: "What has been published with its conditions, and what nobody has measured yet." },
  { href: routes.ecosystems(), title: "Ecosystems", about: "Agents and the Model Context Protocol as graphs: what reaches which runtime, by which API." },
  { href: routes.systems(), title: "Systems", about: "What a model needs and how fast it runs, on one machine and on several, with the errors of the prediction." },
  { href: routes.editions(), title: "Editions", about: "The monthly framings of this map." },
  { href: routes.corrections(), title: "Corrections", about: "What published editions got wrong, and what should have stood there." },
  { href: routes.search(), title: "Search", about: "Every runtime, operator note and term; a pasted log line will do." },
  { href: routes.sources(), title: "Sources", about: "Every document the map rests on, and the claims that rest on it." },
  { href: routes.glossary(), title: "Glossary", about: "The field’s terms, each with a source." },
  { href: routes.methodology(), title: "Methodology", about: "What gets onto the map, what the words of evidence mean, how claims age." },
  { href: routes.about(), title: "About", about: "Who answers for this map, how it is written, and how to correct it." },
];
