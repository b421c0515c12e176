/** A difference in words, for the command, for a pull request and for the edition's page: headings with lines of markdown. */
import type { Difference } from "./difference";

/** How names and links are printed where the words are to stand. */
export interface Names {
  runtime: (slug: string) => string;
  capability: (slug: string) => string;
  /** Markdown that leads to the claim: `[vllm/can-tls](…)`. */
  claim: (ref: string) => string;
}

export interface WordSection {
  title: string;
  lines: string[];
}

/** More of them are counted by runtime instead of listed. */
const MOST = 25;

/** Only headings that have something to say. */
export function wordsOf(difference: Difference, names: Names): WordSection[] {
  return [runtimes(difference, names), stances(difference, names), declines(difference), cells(difference, names), advisories(difference, names), ...claims(difference, names), framing(difference)].filter(({ lines }) => lines.length > 0);
}

const section = (title: string, lines: string[]): WordSection => ({ title, lines });

const runtimes = ({ runtimes: { added, removed, moved } }: Difference, { runtime }: Names) =>
  section("Runtimes", [
    ...added.map((slug) => `**${runtime(slug)}** joined the map.`),
    ...removed.map((slug) => `**${runtime(slug)}** left the map.`),
    ...moved.map(({ slug, from, to }) => `**${runtime(slug)}** moved from ${from} to ${to}.`),
  ]);

const ARROW = { up: "↑", down: "↓", level: "→" } as const;

const stances = ({ stances: list }: Difference, { runtime }: Names) => section("Stances", list.map(({ slug, from, to, direction, reason }) => `${ARROW[direction]} **${runtime(slug)}**: ${from} → ${to} (${reason.replace(/[.]$/, "")}).`));

const declines = ({ declines: { opened, closed } }: Difference) =>
  section("Declines", [...opened.map(({ name, state, since, summary }) => `Opened: **${name}**, ${state} since ${since}. ${summary}`), ...closed.map(({ name }) => `Closed: **${name}** is no longer listed as declining.`)]);

const cells = ({ cells: list }: Difference, { runtime, capability, claim }: Names) =>
  section("Capabilities", list.map(({ slug, capability: row, from, to, claims: refs }) => `**${runtime(slug)}**, ${capability(row)}: ${from} → ${to}${refs.length === 0 ? "" : ` (${refs.map(claim).join(", ")})`}.`));

export const advisoryRef = ({ slug, id }: { slug: string; id: string }): string => `${slug}/advisory-${id.toLowerCase()}`;

const advisories = ({ advisories: { added } }: Difference, { runtime, claim }: Names) =>
  section("Advisories", added.map(({ slug, id, severity, published }) => `**${runtime(slug)}**: ${claim(advisoryRef({ slug, id }))}, ${severity}, published ${published}.`));

/** Cells and advisories have been told by themselves. */
function claims({ claims: { added, removed, changed, expired }, cells: told, advisories: { added: warned } }: Difference, names: Names): WordSection[] {
  const shown = new Set([...told.flatMap(({ claims: refs }) => refs), ...warned.map(advisoryRef)]);
  const rest = <T extends string | { ref: string }>(list: readonly T[]) => list.filter((entry) => !shown.has(typeof entry === "string" ? entry : entry.ref));
  return [
    section("Claims changed", rest(changed).map(({ ref, from, to }) => `${names.claim(ref)}: ${short(from)} → ${short(to)}`)),
    section("Claims added", listed(rest(added), names)),
    section("Claims removed", listed(removed, names)),
    section("Claims to be checked again", listed(expired, names)),
  ];
}

const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

function listed(refs: readonly string[], { claim, runtime }: Names): string[] {
  if (refs.length <= MOST) return refs.map((ref) => claim(ref));
  const counts = new Map<string, number>();
  for (const ref of refs) counts.set(ref.split("/")[0] ?? "", (counts.get(ref.split("/")[0] ?? "") ?? 0) + 1);
  return [`${refs.length} in all: ${[...counts].map(([subject, count]) => `${runtime(subject)} ${count}`).join(", ")}.`];
}

const framing = ({ framing: list }: Difference) =>
  section("Texts", list.map(({ file, wordsBefore, wordsAfter, linksAdded }) => `\`${file}\`: ${wordsBefore === 0 ? `new, ${count(wordsAfter)}` : wordsAfter === 0 ? `taken out, ${count(wordsBefore)} before` : `written anew, ${wordsBefore} → ${count(wordsAfter)}`}${linksAdded.length === 0 ? "" : `; newly linked: ${linksAdded.join(", ")}`}.`));

const count = (words: number) => plural(words, "word");

/** "1 word", "2 words". */
export const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** The whole as a markdown document. */
export function differenceAsMarkdown(difference: Difference, names: Names): string {
  const sections = wordsOf(difference, names);
  const head = `# From ${difference.from} to ${difference.to}`;
  if (sections.length === 0) return `${head}\n\nNothing differs.\n`;
  return `${head}\n\n${sections.map(({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`).join("\n")}`;
}
