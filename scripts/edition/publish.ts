/** edition -- publish YYYY-MM */
import { locateFindings } from "@/lib/catalog/locate";
import { formatProblems } from "@/lib/catalog/problem";
import { EDITIONS } from "@/lib/editions/archive";
import { differenceBetween } from "@/lib/editions/difference";
import { freeze } from "@/lib/editions/freeze";
import { namesFrom } from "@/lib/editions/names";
import { refusals, sealed } from "@/lib/editions/publish";
import { Refused, requirePublishable } from "@/lib/editions/requests";
import { expiredOn } from "@/lib/editions/status";
import { wordsOf } from "@/lib/editions/words";
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

type Catalog = Parameters<typeof freeze>[0];

function announcement(catalog: Catalog, month: string, today: string): string[] {
  const [edition] = catalog.editions;
  const expired = edition === undefined ? [] : expiredOn(catalog, edition.data.framed);
  return [
    `✓ Edition ${month}, published ${today}: ${EDITIONS}/${month} is closed from now on`,
    `  ${edition?.data.title}`,
    `  ${permalink(routes.edition(month))}`,
    `  ${edition?.changes.length} changes, ${edition?.winners.length} winners, ${edition?.declining.length} declines; ${catalog.claims.size} claims frozen`,
    ...(expired.length === 0 ? [] : [`  ${expired.length} claims elsewhere in the catalog are to be checked again; npm run due lists them`]),
  ];
}

function sinceBefore(catalog: Catalog, month: string, record: ReturnType<typeof freeze>): string[] {
  const before = catalog.editions.find((edition) => edition.month < month);
  if (before === undefined) return ["It is the first edition."];
  const old = freeze(catalog, before.month);
  const sections = wordsOf(differenceBetween({ name: before.month, record: old }, { name: month, record }), namesFrom([old, record], () => undefined));
  return [`Since ${before.month}${before.published === undefined ? ", a draft" : ""}:`, ...sections.map(({ title, lines }) => `  ${title.toLowerCase()}: ${lines.length}`)];
}
