/** edition -- publish YYYY-MM */
import { type Catalog, newestEdition } from "@/lib/catalog";
import { locateFindings } from "@/lib/catalog/locate";
import { formatProblems } from "@/lib/catalog/problem";
import { EDITIONS } from "@/lib/editions/archive";
import { differenceBetween } from "@/lib/editions/difference";
import { freeze } from "@/lib/editions/freeze";
import { namesFrom } from "@/lib/editions/names";
import { refusals, sealed } from "@/lib/editions/publish";
import type { EditionRecord } from "@/lib/editions/record";
import { Refused, requirePublishable } from "@/lib/editions/requests";
import { expiredOn } from "@/lib/editions/status";
import { plural, wordsOf } from "@/lib/editions/words";
import { addToEdition } from "@/lib/editions/write";
import { permalink, routes } from "@/lib/routes";
import type { Command } from "./arguments";
import { readHere, requireSound } from "./here";
import { textsBelow } from "./texts";

export function publish({ operands: [asked = ""], today }: Command): number {
  const here = readHere();
  const edition = requirePublishable(here.catalog, asked);
  const { month } = edition;
  requireSound(here, `${month} was not published`);
  const files = here.folders.get(month) ?? new Map<string, string>();
  const open = locateFindings(refusals(here.catalog, edition, files), textsBelow(`${EDITIONS}/${month}`, files));
  if (open.length > 0) throw new Refused(`${month} was not published: something is carried, missing or expired.\n\n${formatProblems(open)}`);
  const record = freeze(here.catalog, month, files);
  addToEdition(process.cwd(), month, sealed(record, files, today));
  console.error([...announcement(here.catalog, month, today), "", ...sinceBefore(here.catalog, month, record)].join("\n"));
  return 0;
}

function announcement(catalog: Catalog, month: string, today: string): string[] {
  const edition = newestEdition(catalog);
  const { changes, winners, declining, data } = edition;
  const expired = expiredOn(catalog, data.framed);
  return [
    `✓ Edition ${month}, published ${today}: ${EDITIONS}/${month} is closed from now on`,
    `  ${data.title}`,
    `  ${permalink(routes.edition(month))}`,
    `  ${plural(changes.length, "change")}, ${plural(winners.length, "winner")}, ${plural(declining.length, "decline")}; ${plural(catalog.claims.size, "claim")} frozen`,
    ...(today < data.framed ? [`· its framing is dated ${data.framed}, which lies ahead of ${today}`] : []),
    ...(expired.length === 0 ? [] : [`  ${plural(expired.length, "claim")} elsewhere in the catalog to be checked again: npm run due`]),
  ];
}

function sinceBefore(catalog: Catalog, month: string, record: EditionRecord): string[] {
  const before = catalog.editions.find((edition) => edition.month < month);
  if (before === undefined) return ["It is the first edition."];
  const old = freeze(catalog, before.month);
  const sections = wordsOf(differenceBetween({ name: before.month, record: old }, { name: month, record }), namesFrom([old, record], () => undefined));
  return [`Since ${before.month}${before.published === undefined ? ", a draft" : ""}:`, ...sections.map(({ title, lines }) => `  ${title.toLowerCase()}: ${lines.length}`)];
}
