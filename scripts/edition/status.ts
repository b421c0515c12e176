/** edition -- status [YYYY-MM] */
import { newestEdition } from "@/lib/catalog";
import { locateFindings } from "@/lib/catalog/locate";
import { formatProblems } from "@/lib/catalog/problem";
import { EDITIONS } from "@/lib/editions/archive";
import { requireEdition, Refused } from "@/lib/editions/requests";
import { type Status, statusOf } from "@/lib/editions/status";
import { plural } from "@/lib/editions/words";
import type { Command } from "./arguments";
import { readHere } from "./here";
import { textsBelow } from "./texts";

export function status({ operands: [month], json }: Command): number {
  const { catalog, problems, folders } = readHere();
  if (catalog.editions.length === 0) throw new Refused("There is no edition: content/editions holds no edition.md that can be read. See npm run check.");
  const edition = month === undefined ? newestEdition(catalog) : requireEdition(catalog, month);
  const files = folders.get(edition.month) ?? new Map<string, string>();
  const { open, ...found } = statusOf(catalog, edition, files);
  const left = locateFindings(open, textsBelow(`${EDITIONS}/${edition.month}`, files));
  const sound = { ...found, left, problems: problems.length };
  if (json) console.log(JSON.stringify(sound, null, 2));
  else console.error([...words(found, problems.length), ...(left.length === 0 ? verdict(found, problems.length) : ["", "Left to do before it can be published:", "", formatProblems(left)])].join("\n"));
  return 0;
}

function words(found: Omit<Status, "open">, problems: number): string[] {
  const { month, state, publishedOn, framed, due, carried, expired, lostEvidence, links } = found;
  const unread = carried.filter(({ reviewed }) => reviewed === undefined);
  const cited = expired.filter((entry) => entry.cited);
  return [
    `Edition ${month}, ${state === "published" ? `published ${publishedOn}` : `a draft, framed ${framed}, due ${due}`}`,
    "",
    row("carried", carried.length === 0 ? "nothing" : `${plural(carried.length, "file")}, ${unread.length} of them not yet read again`),
    row("expired", `${plural(expired.length, "claim")} of the catalog; the framing cites ${cited.length}${cited.length === 0 ? "" : `: ${cited.map(({ ref }) => ref).join(", ")}`}`),
    row("evidence", lostEvidence.length === 0 ? "every winner and decline has its own" : lostEvidence.map(({ file, ref, why }) => `${file}: ${ref} is ${why}`).join("; ")),
    row("links", links.length === 0 ? "every cited document was read in the last half year" : `${links.length} cited documents to be opened again: ${links.map(({ source }) => source).join(", ")}`),
    row("check", problems === 0 ? "no mistakes" : `${plural(problems, "mistake")}: npm run check`),
  ];
}

const row = (name: string, text: string) => `  ${name.padEnd(9)} ${text}`;

function verdict({ state, month }: Pick<Status, "state" | "month">, problems: number): string[] {
  if (state === "published") return ["", `It is closed. What it got wrong is corrected in content/corrections/.`];
  return problems > 0 ? [] : ["", `✓ Ready: npm run edition -- publish ${month}`];
}
