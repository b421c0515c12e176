/** The picker's policy, tree and situations name capabilities, runtimes, zones and situations that exist. */
import { suggest } from "../near";
import { type Finding, type Place, show } from "../problem";
import type { Context } from "./context";

const ROOM = "content/picker";

export function pickerIsWhole({ content }: Context): Finding[] {
  const missing = (file: string, what: string): Finding => ({ place: { file: `${ROOM}/${file}` }, field: "file", expected: what, got: "nothing", fix: `Write ${ROOM}/${file} after the template in content/README.md.`, rule: "missing-policy" });
  return [
    ...(content.policy.length === 0 ? [missing("policy.md", "the thresholds of the picker")] : []),
    ...(content.tree.length === 0 ? [missing("tree.md", "the questions that lead to the situations")] : []),
    ...(content.situations.length === 0 ? [missing("situations/<slug>.md", "at least one situation")] : []),
  ];
}

export function pickerNamesCapabilities({ seed, content }: Context): Finding[] {
  const known = seed.capabilities.map(({ slug }) => slug);
  const named: Named[] = [
    ...content.policy.flatMap(({ data, place }) => [
      ...data.users.map(({ needs }, index) => ({ word: needs, place: below(place, "users", index, "needs"), field: `users[${index}].needs` })),
      ...data.traffic.map(({ needs }, index) => ({ word: needs, place: below(place, "traffic", index, "needs"), field: `traffic[${index}].needs` })),
      ...data.devices.anyOf.map((word, index) => ({ word, place: below(place, "devices", "anyOf", index), field: "devices.anyOf" })),
    ]),
    ...content.situations.flatMap(({ data, place }) => (data.constraints.needs ?? []).map((word, index) => ({ word, place: below(place, "constraints", "needs", index), field: "constraints.needs" }))),
  ];
  return strangers(named, known, "a capability of scripts/seed/capabilities.ts", "add the capability first.", "unknown-capability");
}

export function pickerNamesPresets({ content, catalog }: Context): Finding[] {
  const { models, quantisations } = catalog.presets;
  const stored = content.policy.flatMap(({ data: { memory }, place }) =>
    memory === undefined ? [] : [...Object.entries(memory.formats), ["otherwise", memory.otherwise] as const].map(([name, word]) => ({ word, place: below(place, "memory", ...(name === "otherwise" ? [name] : ["formats", name])), field: `memory.${name}` })),
  );
  const asked = content.situations.flatMap(({ data, place }) => (data.constraints.model === undefined ? [] : [{ word: data.constraints.model, place: below(place, "constraints", "model"), field: "constraints.model" }]));
  return [
    ...strangers(stored, quantisations.map(({ slug }) => slug), "the slug of a quantisation preset", "register the preset first.", "unknown-preset"),
    ...strangers(asked, models.map(({ slug }) => slug), "the slug of a model preset", "register the preset first.", "unknown-preset"),
  ];
}

export function pickerNamesRuntimes({ seed, content }: Context): Finding[] {
  const known = seed.runtimes.filter(({ data }) => data.unplaced === undefined).map(({ data }) => data.slug);
  const zones = seed.zones.map(({ data }) => data.slug);
  const runtimes: Named[] = [
    ...content.policy.flatMap(({ data, place }) => [
      ...data.links.flatMap(({ documented }, index) => documented.map(({ runtime }, at) => ({ word: runtime, place: below(place, "links", index, "documented", at), field: `links[${index}].documented` }))),
      ...(["headless", "slots", "floors"] as const).flatMap((field) => data[field].map(({ runtime }, index) => ({ word: runtime, place: below(place, field, index), field }))),
      ...data.mixed.documented.map(({ runtime }, index) => ({ word: runtime, place: below(place, "mixed", "documented", index), field: "mixed.documented" })),
    ]),
    ...content.situations.flatMap(({ data, place }) => [
      { word: data.choice.runtime, place: below(place, "choice", "runtime"), field: "choice.runtime" },
      ...data.changes.flatMap(({ runtime }, index) => (runtime === undefined ? [] : [{ word: runtime, place: below(place, "changes", index, "runtime"), field: `changes[${index}].runtime` }])),
    ]),
  ];
  const regions = content.policy.map(({ data, place }) => ({ word: data.bridges.zone, place: below(place, "bridges", "zone"), field: "bridges.zone" }));
  return [
    ...strangers(runtimes, known, "the slug of a runtime in scripts/seed/tools.ts", "register the runtime first.", "unknown-runtime"),
    ...strangers(regions, zones, "the slug of a zone in scripts/seed/tools.ts", "correct the zone.", "unknown-zone"),
  ];
}

interface TreeNode {
  answers: readonly { situations?: readonly string[] | undefined; next?: TreeNode | undefined }[];
}

const situationsIn = ({ answers }: TreeNode): string[] => answers.flatMap(({ situations = [], next }) => [...situations, ...(next === undefined ? [] : situationsIn(next))]);

/** Every situation is reached by the tree, and the tree leads nowhere else. */
export function treeReachesSituations({ content }: Context): Finding[] {
  const known = content.situations.map(({ slug }) => slug);
  return content.tree.flatMap(({ data, place }) => {
    const reached = situationsIn(data.tree);
    const unreached = known.filter((slug) => !reached.includes(slug)).map((slug) => ({ place: below(place, "tree"), field: "tree", expected: `an answer that leads to "${slug}"`, got: "none", fix: `Name "${slug}" under the situations of an answer in ${place.file}.`, rule: "unreached-situation" }));
    return [...unreached, ...strangers(reached.map((word) => ({ word, place: below(place, "tree"), field: "tree" })), known, "the slug of a file in content/picker/situations", "write the situation first.", "unknown-situation")];
  });
}

interface Named {
  word: string;
  place: Place;
  field: string;
}

const below = (place: Place, ...keys: PropertyKey[]): Place => ({ ...place, path: [...(place.path ?? []), ...keys] });

const strangers = (named: readonly Named[], known: readonly string[], expected: string, otherwise: string, rule: string): Finding[] =>
  named.filter(({ word }) => !known.includes(word)).map(({ word, place, field }) => ({ place, field, expected, got: show(word), fix: suggest(word, known, otherwise), rule }));
