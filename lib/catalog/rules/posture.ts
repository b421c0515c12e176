/** A runtime on the map states who may call it and whether it speaks TLS; that it states its bind and an advisory search, other rules see to. */
import type { Finding } from "../problem";
import type { Context } from "./context";

interface Posture {
  means: string;
  /** The claim that states it … */
  property: string;
  /** … or the cell that does. */
  capability: string;
  /** Whether a cell "unknown", which names what was searched, will do. */
  openWillDo: boolean;
}

const POSTURE: readonly Posture[] = [
  { means: "how a caller proves who it is", property: "auth", capability: "api-key", openWillDo: false },
  { means: "whether it terminates TLS", property: "tls-support", capability: "tls", openWillDo: true },
];

export function withoutPosture({ seed, facts }: Context): Finding[] {
  const stated = new Set([...facts.claims.values()].map(({ subject, property }) => `${subject} ${property}`));
  return seed.runtimes.filter(({ data }) => !data.historical && data.unplaced === undefined).flatMap(({ data, place }) => {
    const silent = POSTURE.filter(({ property, capability, openWillDo }) => {
      const state = data.cells[capability]?.state;
      return !stated.has(`${data.slug} ${property}`) && (state === undefined || (state === "unknown" && !openWillDo));
    });
    return silent.map(({ means, property, capability }) => ({
      place: { ...place, path: ["record", "claims"] }, field: `claims.${property}`, expected: `${means}, as a claim "${property}" or a cell "${capability}"`, got: data.cells[capability] === undefined ? "nothing" : `an unknown cell "${capability}"`, fix: `State it in ${place.file} with its source; "none" is an answer.`, rule: "without-posture",
    }));
  });
}
