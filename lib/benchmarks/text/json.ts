/** JSON as Python writes it (bare NaN and Infinity), and JSON that stands inside a log. */

export type Parsed = { value: unknown } | { mistake: string };

const QUOTE = 34;
const BACKSLASH = 92;

/** Parses JSON; a bare NaN, Infinity or -Infinity becomes the string of that name, which no reader takes for a number. */
export function parseJson(text: string): Parsed {
  const strict = attempt(text);
  if ("value" in strict || !/NaN|Infinity/.test(text)) return strict;
  const quoted = attempt(quoteBareWords(text));
  return "value" in quoted ? quoted : strict;
}

function attempt(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 160) : "not JSON" };
  }
}

/** Puts quotation marks around NaN and Infinity outside strings. */
function quoteBareWords(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('"', at);
    const end = open === -1 ? text.length : open;
    pieces.push(text.slice(at, end).replace(/-?\bInfinity\b|-?\bNaN\b/g, '"$&"'));
    if (open === -1) break;
    at = endOfString(text, open);
    pieces.push(text.slice(open, at));
  }
  return pieces.join("");
}

/** The place after the quotation mark that closes the string opened at `open`. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at + 1;
  }
  return text.length;
}

/** Where the JSON that begins at `start` ends; undefined when it is cut off. */
export function endOfJson(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at) - 1;
    else if (letter === "{" || letter === "[") depth += 1;
    else if (letter === "}" || letter === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}
