/** What feeds tell of: changes of editions, releases and advisories, each with its day and its place on the site. */
import type { Catalog, Runtime } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";

export interface Entry {
  id: string;
  title: string;
  /** The day it happened, YYYY-MM-DD. */
  date: string;
  /** Plain words. */
  summary: string;
  runtimes: readonly string[];
}

/** Everything, or what concerns the given runtimes, newest first. */
export function entriesOf(catalog: Catalog, runtimes: readonly Runtime[] = catalog.runtimes): Entry[] {
  const changes = catalog.editions.flatMap(({ month, changes: list }) => list.map(({ slug, data }) => ({ id: permalink(`${routes.edition(month)}#change-${slug}`), title: data.title, date: data.date, summary: `In edition ${month}: ${data.title}`, runtimes: data.runtimes })));
  const records = runtimes.flatMap((runtime) => [...releasesOf(runtime), ...advisoriesOf(runtime)]);
  return newestFirst([...changes, ...records]);
}

/** Corrections of published editions, newest first. */
export const correctionEntries = (catalog: Catalog): Entry[] =>
  newestFirst(catalog.corrections.map(({ slug, data: { date, edition, said, shouldSay } }) => ({ id: permalink(routes.correction(slug)), title: `Correction to edition ${edition}`, date, summary: `It said: ${plain(said)} It should say: ${plain(shouldSay)}`, runtimes: [] })));

/** Words without the directives in them. */
const plain = (text: string) => text.replaceAll(/\s?:(?:cite|claim|runtime)\[[^\]]*\]/g, "");

export const newestFirst = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));

const at = (runtime: Runtime, ref: string) => permalink(`${routes.runtime(runtime.slug)}#c-${ref.split("/")[1]}`);

const releasesOf = (runtime: Runtime): Entry[] => runtime.releases.map(({ ref, version, date, matters }) => ({ id: at(runtime, ref), title: `${runtime.name} ${version}`, date, summary: matters, runtimes: [runtime.slug] }));

export const advisoriesOf = (runtime: Runtime): Entry[] =>
  runtime.advisories.map(({ ref, id, severity, published, summary, affected, fixed }) => ({ id: at(runtime, ref), title: `${runtime.name}: ${id} (${severity})`, date: published, summary: `${summary} Affected: ${affected}. Fixed: ${fixed}.`, runtimes: [runtime.slug] }));
