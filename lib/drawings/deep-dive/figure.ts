/** A drawing as the page shows it: the shapes with title and description, a caption with notes, and the table. */
import type { Element, ElementContent } from "hast";
import type { Drawing } from "./drawing";
import { el, round, words } from "./shapes";

/** `name` makes the ids; `notes` are the citations of the claims it draws. */
export function figureOf(name: string, drawing: Drawing, notes: readonly ElementContent[]): Element {
  const { title, says, width, height, shapes } = drawing;
  const ids = { title: `drawing-${name}`, says: `drawing-${name}-says` };
  return el("figure", { className: ["drawing"] },
    el("svg", { viewBox: `0 0 ${round(width)} ${round(height)}`, role: "img", ariaLabelledBy: [ids.title], ariaDescribedBy: [ids.says] },
      el("title", { id: ids.title }, words(title)),
      el("desc", { id: ids.says }, words(says)),
      ...shapes,
    ),
    el("figcaption", {}, el("strong", {}, words(`${title}.`)), words(` ${says}`), ...notes),
    el("details", {}, el("summary", {}, words("As a table")), tableOf(drawing)),
  );
}

function tableOf({ title, table: { head, rows } }: Drawing): Element {
  return el("table", {},
    el("caption", {}, words(title)),
    el("thead", {}, el("tr", {}, ...head.map((cell) => (cell === "" ? el("td", {}) : el("th", { scope: "col" }, words(cell)))))),
    el("tbody", {}, ...rows.map(([first = "", ...rest]) => el("tr", {}, el("th", { scope: "row" }, words(first)), ...rest.map((cell) => el("td", {}, words(cell)))))),
  );
}
