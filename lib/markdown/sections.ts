/** A body cut at its ## headings. */

export interface TextSection {
  id: string;
  title: string;
  text: string;
}

/** Sections in order; text before the first heading is not expected and left out. */
export function sectionsOf(body: string): TextSection[] {
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return { id: title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""), title: title.trim(), text: lines.join("\n").trim() };
    });
}
