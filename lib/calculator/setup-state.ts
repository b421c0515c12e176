/** A cited setup as a state of the calculator. */
import { DEFAULT_STATE, type SpreadChoice, type State } from "./state";

/** As scripts/seed/presets/setups.ts states it. */
export interface SetupLike {
  model: string;
  quantisation: string;
  bits?: { dense: number; expert: number } | undefined;
  machines: readonly { machine: string; count: number }[];
  link?: string | undefined;
  wire?: { gigabytesPerSecond: number; oneWayMicroseconds: number } | undefined;
  spread: Exclude<SpreadChoice, "mixed" | "replicas">;
  runtime: string;
  prompt: number;
  generated: number;
}

/** The state of one of its sizes. With two kinds of machines, the setup is taken whole. */
export function stateOf(setup: SetupLike, { machines, batch }: { machines: number; batch: number }): State {
  const [first, second] = setup.machines;
  return {
    ...DEFAULT_STATE,
    model: setup.model,
    quantisation: setup.bits === undefined ? setup.quantisation : "own",
    ...(setup.bits === undefined ? {} : { dense: String(setup.bits.dense), expert: String(setup.bits.expert) }),
    machine: first?.machine ?? "",
    count: String(second === undefined ? machines : first?.count),
    other: second?.machine ?? "",
    otherCount: String(second?.count ?? DEFAULT_STATE.otherCount),
    link: setup.wire === undefined ? (setup.link ?? "") : "own",
    ...(setup.wire === undefined ? {} : { rate: String(setup.wire.gigabytesPerSecond), delay: String(setup.wire.oneWayMicroseconds) }),
    spread: machines === 1 ? "none" : setup.spread,
    runtime: setup.runtime,
    prompt: String(setup.prompt),
    output: String(setup.generated),
    batch: String(batch),
  };
}
