/** edition -- diff <from> <to|live>, or --base <git ref> */
import type { Catalog } from "@/lib/catalog";
import { differenceBetween, type Side } from "@/lib/editions/difference";
import { freeze } from "@/lib/editions/freeze";
import { namesFrom } from "@/lib/editions/names";
import { requireEdition } from "@/lib/editions/requests";
import { differenceAsMarkdown } from "@/lib/editions/words";
import type { Command } from "./arguments";
import { catalogAt } from "./base";
import { readHere, requireSound } from "./here";

/** JSON, or markdown, on stdout: both are made to be passed on. */
export async function diff({ operands: [from = "", to = ""], base, json }: Command): Promise<number> {
  const here = readHere();
  requireSound(here, "Nothing was compared");
  const live = () => ({ name: "live", record: freezeLive(here.catalog) });
  const side = (text: string): Side => (text === "live" ? live() : { name: text, record: freeze(here.catalog, requireEdition(here.catalog, text).month) });
  const [before, after] = base === undefined ? [side(from), side(to)] : [await sideAt(base), live()];
  const difference = differenceBetween(before, after);
  const names = namesFrom([before.record, after.record], (ref) => sourceOf(here.catalog, ref));
  console.log(json ? JSON.stringify(difference, null, 2) : differenceAsMarkdown(difference, names).trimEnd());
  return 0;
}

/** The map as it is drawn now, its newest edition published or not. */
const freezeLive = (catalog: Catalog) => freeze({ ...catalog, editions: catalog.editions.map((edition) => ({ ...edition, published: undefined })) });

async function sideAt(ref: string): Promise<Side> {
  const { catalog, problems } = await catalogAt(ref);
  if (problems.length > 0) console.error(`· ${ref} has ${problems.length} problems under today's rules; what they concern is left out`);
  return { name: ref, record: freezeLive(catalog) };
}

const sourceOf = ({ claims, sources }: Catalog, ref: string): string | undefined => (claims.get(ref)?.sources ?? []).flatMap((id) => sources.get(id)?.url ?? [])[0];
