/** Presets are whole: every figure the equations ask for, and setups of presets that exist. */
import { factsOf, modelFacts } from "../preset-facts";
import { suggest } from "../near";
import { type Finding, type Place, show } from "../problem";
import type { Context } from "./context";

const NEEDED = {
  models: ["params", "active-params", "layers", "hidden", "heads", "kv-heads", "vocab", "kv-per-token"],
  machines: ["memory", "bandwidth", "arithmetic"],
  links: [],
  quantisations: ["bits"],
} as const;

export function presetsWithoutFigures({ seed: { presets } }: Context): Finding[] {
  const lacking = (list: keyof typeof NEEDED, name: string, known: readonly string[], place: Place): Finding[] =>
    NEEDED[list].filter((figure) => !known.includes(figure)).map((figure) => ({ place, field: `${name}.stated`, expected: `the figure "${figure}", stated by a source or derived`, got: show(known), fix: `State it in ${place.file}, or leave the preset out.`, rule: "preset-figure" }));
  const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);
  return [
    ...presets.models.flatMap(({ data, place }) => lacking("models", data.slug, ids(modelFacts(data)), place)),
    ...presets.machines.flatMap(({ data, place }) => lacking("machines", data.slug, ids(factsOf(data)), place)),
    ...presets.quantisations.flatMap(({ data, place }) => lacking("quantisations", data.slug, ids(factsOf(data)), place)),
  ];
}

export function setupsOfUnknownPresets({ seed: { presets } }: Context): Finding[] {
  const slugs = (list: "models" | "machines" | "links" | "quantisations") => presets[list].map(({ data }) => data.slug);
  const unknown = (slug: string | undefined, list: "models" | "machines" | "links" | "quantisations", place: Place, ...path: PropertyKey[]): Finding[] =>
    slug === undefined || slugs(list).includes(slug) ? [] : [{ place: { ...place, path: [...(place.path ?? []), ...path] }, field: path.join("."), expected: `the slug of a preset in scripts/seed/presets/${list}.ts`, got: show(slug), fix: suggest(slug, slugs(list), "add the preset first."), rule: "setup-preset" }];
  return [
    ...presets.setups.flatMap(({ data, place }) => [
      ...unknown(data.model, "models", place, "model"),
      ...unknown(data.quantisation, "quantisations", place, "quantisation"),
      ...unknown(data.link, "links", place, "link"),
      ...data.machines.flatMap(({ machine }, index) => unknown(machine, "machines", place, "machines", index, "machine")),
      ...data.variants.flatMap(({ row, searched }, index) => (row === undefined && searched === undefined ? [{ place: { ...place, path: [...(place.path ?? []), "variants", index] }, field: `variants.${index}`, expected: "the id of a measured row, or where one was searched for", got: "neither", fix: `Add row or searched to the variant in ${place.file}.`, rule: "setup-row" }] : [])),
    ]),
    ...presets.machines.flatMap(({ data, place }) => data.loads.flatMap(({ ran, failed }, index) => [...ran, ...failed].flatMap(({ model, quantisation }) => [...unknown(model, "models", place, "loads", index), ...unknown(quantisation, "quantisations", place, "loads", index)]))),
    ...presets.models.flatMap(({ data, place }) => data.files.flatMap(({ quantisation }, index) => unknown(quantisation, "quantisations", place, "files", index, "quantisation"))),
  ];
}
