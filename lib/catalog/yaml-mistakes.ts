/** What is wrong with front matter that cannot be read, in words for people who do not know YAML. */
import type { LineCounter, YAMLError } from "yaml";
import { type Finding, show } from "./problem";

/** @param yaml The front matter; line 1 of it is line 2 of the file. */
export function yamlFindings(file: string, yaml: string, mistakes: readonly YAMLError[], lines: LineCounter): Finding[] {
  const tabs = mistakes.filter(({ code }) => code === "TAB_AS_INDENT");
  // After a tab the parser loses its bearings: what it reports then is no second mistake.
  return (tabs.length > 0 ? tabs : mistakes).map((mistake) => {
    const { line } = lines.linePos(mistake.pos[0]);
    const text = yaml.split("\n")[line - 1] ?? "";
    return { place: { file, line: line + 1 }, field: "front matter", ...explain(mistake, text, `${file}:${line + 1}`), got: show(text), rule: "yaml" };
  });
}

function explain({ code, message }: YAMLError, text: string, at: string): Pick<Finding, "expected" | "fix"> {
  if (code === "TAB_AS_INDENT") return { expected: "spaces before the word, no tab", fix: `Replace the tab at the beginning of ${at} by two spaces for each step.` };
  if (code === "DUPLICATE_KEY") return { expected: "a key that stands once", fix: `Take one of the two out of ${at}: the second would silently replace the first.` };
  if (/:\s*'[^']*'[^',\]}]/.test(text)) return { expected: "a text that ends where its quotation marks end", fix: `Put the text in "double quotes" in ${at}: an apostrophe ends a text in 'single' ones.` };
  return { expected: `YAML that can be read (${(message.split("\n")[0] ?? code).replace(/ at line \d+, column \d+:?$/, "")})`, fix: `Put the text in "double quotes" in ${at}; inside them write \\" for a quotation mark. A colon, #, ' or \` outside quotes has a meaning in YAML.` };
}
