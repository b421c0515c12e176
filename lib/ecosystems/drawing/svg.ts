/** A plate as an SVG tree: attributes and classes only, since the policy allows no style attribute. Lengths in user units. */
import type { Element, ElementContent } from "hast";
import type { Column, Mark, Plate, Row } from "./plate";

const WIDTH = 362;
const HEAD = 124;
const ROW = 21;
const BAND = 34;
const FIRST = 206;
const STEP = 30;
/** Names are cut where they would run into the first trunk; the link's accessible name keeps the whole. */
const LONGEST = 25;

const el = (tagName: string, properties: Element["properties"], ...children: ElementContent[]): Element => ({ type: "element", tagName, properties, children });
const text = (properties: Element["properties"], value: string) => el("text", properties, { type: "text", value });
const at = (column: number) => FIRST + column * STEP;

interface Placed {
  row: Row;
  y: number;
}

/** `name`: what the drawing is called by those who hear it. */
export function drawPlate(plate: Plate, name: string): Element {
  const titles: Element[] = [];
  const placed: Placed[] = [];
  let y = HEAD;
  for (const { title, rows } of plate.bands) {
    titles.push(text({ className: ["band"], x: "0", y: String(y + 22) }, title));
    y += BAND;
    for (const row of rows) {
      placed.push({ row, y });
      y += ROW;
    }
  }
  return el("svg", { className: ["eco-plate"], viewBox: `0 0 ${WIDTH} ${y + 6}`, role: "group", ariaLabel: name },
    el("g", { className: ["trunks"], ariaHidden: "true" }, ...plate.columns.map((_column, index) => trunkOf(placed, index))),
    ...plate.columns.map(headOf), ...titles, ...placed.map((entry) => rowOf(entry, plate.columns)));
}

/** From the first mark to the last. */
function trunkOf(placed: readonly Placed[], column: number): Element {
  const touched = placed.filter(({ row }) => row.marks[column] !== undefined).map(({ y }) => y + ROW / 2);
  return el("path", { d: `M${at(column)} ${Math.min(...touched, HEAD + BAND)}V${Math.max(...touched, HEAD + BAND)}` });
}

const headOf = ({ name }: Column, index: number): Element => text({ className: ["head"], transform: `translate(${at(index) + 4} ${HEAD + 8}) rotate(-75)` }, name);

const WORDS: Record<Mark, string> = { calls: "calls", answers: "answers", both: "calls and answers", part: "answers in part" };

function rowOf({ row: { name, href, marks }, y }: Placed, columns: readonly Column[]): Element {
  const said = marks.flatMap((mark, index) => (mark === undefined ? [] : [`${WORDS[mark]} ${columns[index]?.name ?? ""}`])).join(", ");
  const shown = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}.` : name;
  return el("a", { href, ariaLabel: `${name}: ${said}` },
    el("path", { className: ["target"], d: `M0 ${y}H${WIDTH}v${ROW}H0z` }),
    text({ x: "0", y: String(y + 15) }, shown),
    ...marks.flatMap((mark, index) => (mark === undefined ? [] : [jointOf(mark, at(index), y + ROW / 2)])),
  );
}

/** A ring calls, a disc answers, a disc in a ring does both, a small disc answers in part. */
function jointOf(mark: Mark, x: number, y: number): Element {
  const circle = (className: string, r: string) => el("circle", { className: [className], cx: String(x), cy: String(y), r });
  if (mark === "both") return el("g", {}, circle("ring", "6"), circle("disc", "2.6"));
  return mark === "calls" ? circle("ring", "5") : circle("disc", mark === "part" ? "2.6" : "5");
}
