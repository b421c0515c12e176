/** Front matter as lines, so that what an editor wrote keeps its form when an edition is carried over. */

export interface Document {
  /** Top-level keys in order, each with its lines. */
  entries: { key: string; lines: string[] }[];
  body: string;
}

/** A text without front matter has no entries. Comments go with the key above them. */
export function readDocument(text: string): Document {
  const [, yaml = "", body = text] = /^---\n([\s\S]*?)---\n?([\s\S]*)$/.exec(text) ?? [];
  const entries: Document["entries"] = [];
  for (const line of yaml.split("\n").filter((candidate, index, all) => index < all.length - 1 || candidate !== "")) {
    const key = /^([A-Za-z][\w-]*):/.exec(line)?.[1];
    if (key !== undefined) entries.push({ key, lines: [line] });
    else entries.at(-1)?.lines.push(line);
  }
  return { entries, body };
}

export const writeDocument = ({ entries, body }: Document): string => `---\n${entries.flatMap(({ lines }) => lines).map((line) => `${line}\n`).join("")}---\n${body}`;

export const without = ({ entries, body }: Document, keys: readonly string[]): Document => ({ entries: entries.filter(({ key }) => !keys.includes(key)), body });

/** The key with this line alone: in its place, or at the end. */
export function withEntry({ entries, body }: Document, key: string, value: string): Document {
  const entry = { key, lines: [`${key}: ${value}`] };
  const known = entries.some((other) => other.key === key);
  return { entries: known ? entries.map((other) => (other.key === key ? entry : other)) : [...entries, entry], body };
}

export const hasEntry = ({ entries }: Document, key: string): boolean => entries.some((entry) => entry.key === key);
