/** A plate as an SVG tree: attributes and classes only, since the policy allows no style attribute and no style element. */
import type { Element, ElementContent } from "hast";
import { SPANS } from "@/lib/catalog/schema/words";
import { routes } from "@/lib/routes";
import { columnEdges, type Frame } from "./frame";
import { arrow, JOINTS, round } from "./glyphs";
import type { Plate } from "./plate";
import { type Box, INSET, type Layer, type Row } from "./rows";
import type { Trunk } from "./trunks";
import { describeMark, LAYERS } from "./words";

type Properties = Element["properties"];
const el = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({ type: "element", tagName, properties, children });
const text = (properties: Properties, value: string) => el("text", properties, { type: "text", value });

/** `name`: what the drawing is called by those who hear it. */
export function drawPlate(plate: Plate, name: string, zoneTitle: (slug: string) => string): Element {
  const { frame, height, rows, layers, trunks } = plate;
  return el("svg", { className: ["plate", frame.name], viewBox: `0 0 ${frame.width} ${round(height)}`, role: "group", ariaLabel: name },
    ground(plate),
    el("g", { className: ["trunks"], ariaHidden: "true" }, ...trunks.map(trunkOf)),
    ...rows.map((row) => markOf(row, zoneTitle)),
    el("g", { className: ["joints"], ariaHidden: "true" }, ...trunks.map(jointsOf)),
    ...layers.flatMap(moreOf(plate)),
  );
}

/** Columns, layers and their names. */
function ground({ frame, height, layers }: Plate): Element {
  const edges = columnEdges(frame);
  const uprights = edges.slice(0, -1).filter((x) => x > 0).map((x) => `M${round(x)} ${frame.head - 18}V${round(height)}`).join("");
  const levels = layers.map(({ y }) => `M0 ${round(y)}H${frame.width}`).join("");
  return el("g", { className: ["ground"] },
    el("path", { d: uprights + levels, ariaHidden: "true" }),
    ...SPANS.map((span, index) => text({ x: round((edges[index] ?? 0) + INSET), y: round(frame.head - 10) }, frame.machines[span])),
    ...layers.flatMap((layer) => nameOf(layer, frame)),
  );
}

/** A layer's name and what it does: one under the other in the margin, or in one line above the rows. */
function nameOf({ kind, label }: Layer, { heading }: Frame): Element[] {
  const { name, does } = LAYERS[kind];
  const at = round(label.y + 13);
  if (heading === 0) return [text({ className: ["layer"], x: "0", y: at }, name), text({ className: ["does"], x: "1", y: round(label.y + 31) }, does)];
  return [el("text", { className: ["layer"], x: "0", y: at }, { type: "text", value: `${name} ` }, el("tspan", { className: ["does"] }, { type: "text", value: does }))];
}

const trunkOf = ({ kind, x, top, bottom, leaders }: Trunk): Element =>
  el("path", { className: [kind], d: `M${round(x)} ${round(top)}V${round(bottom)}${leaders.map(({ y, x1, x2 }) => `M${round(x1)} ${round(y)}H${round(x2)}`).join("")}` });

function jointsOf({ kind, x, top, bottom, end, joints }: Trunk): Element {
  const arrows = [...(top < end ? [arrow(x, end, "above")] : []), ...(bottom > end ? [arrow(x, end, "below")] : [])];
  return el("g", {}, el("path", { className: [kind], d: joints.map((y) => JOINTS[kind](x, y)).join("") }), el("path", { d: arrows.join("") }));
}

/** The link is the name and the line; the zone's number and the dagger stand beside it, said in its accessible name. */
function markOf({ mark, name, label: { x }, nameAt, daggerAt, target, baseline, bar, x1, x2, brokenAt }: Row, zoneTitle: (slug: string) => string): Element {
  const y = round(baseline);
  const solid = brokenAt > x1 ? [el("path", { className: ["reach"], d: `M${round(x1)} ${round(bar)}H${round(brokenAt)}` })] : [];
  const broken = brokenAt < x2 ? [el("path", { className: ["reach", "part"], d: `M${round(brokenAt)} ${round(bar)}H${round(x2)}` })] : [];
  return el("g", { className: ["mark", `hue-${mark.zone}`, ...(mark.neighbour ? ["neighbour"] : [])] },
    text({ x: round(x), y, ariaHidden: "true" }, String(mark.zoneNumber)),
    el("a", { href: routes.runtime(mark.slug), ariaLabel: describeMark(mark, name, zoneTitle(mark.zone)) }, targetOf(target), ...solid, ...broken, text({ x: round(nameAt), y }, name)),
    ...(mark.declining ? [text({ x: round(daggerAt), y, ariaHidden: "true" }, "†")] : []),
  );
}

const targetOf = ({ x, y, width, height }: Box) => el("path", { className: ["target"], d: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z` });

/** Where folding left runtimes out, a link to the list of all. */
const moreOf = ({ frame }: Plate) => ({ more, kind }: Layer): Element[] => more === undefined ? [] : [
  el("g", { className: ["mark", "more"] }, el("a", { href: routes.runtimes() }, targetOf(more.target), text({ x: round(frame.margin + 4), y: round(more.baseline) }, `and ${more.count.toLocaleString("en")} more ${kind}s`))),
];
