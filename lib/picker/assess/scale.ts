/** Demands of size and of traffic: devices, machines, links, callers. The lines are drawn in the policy. */
import { claimsOn, type Runtime } from "@/lib/catalog";
import { type Assessment, drawnFrom, type Ground, identityRefs, severity, worse } from "../assessment";
import { assessCell } from "./cells";

/** Several devices in one machine: the best of the ways to use them that the policy names. */
export function assessDevices(runtime: Runtime, devices: number, ground: Ground): Assessment[] {
  const { from, anyOf, reason, rests } = ground.policy.devices;
  if (devices < from) return [];
  const ways = anyOf.map((capability) => assessCell(runtime, capability, ground));
  const best = Math.min(...ways.map(({ verdict }) => severity(verdict)));
  const [first, ...others] = ways.filter(({ verdict }) => severity(verdict) === best);
  if (first === undefined) return [];
  const words = [first, ...others].map((way) => way.words.replace(/\.$/, "")).join("; ");
  return [drawnFrom({ ...first, words: first.verdict === "satisfied" ? words : `${words}.`, claims: [...new Set([first, ...others].flatMap(({ claims }) => claims))] }, { reason, rests })];
}

/** One model over several machines. */
export const assessMachines = (runtime: Runtime, machines: number, ground: Ground): Assessment[] => (machines < 2 ? [] : [assessSpan(runtime, ground)]);

/** A bridge leaves it to the runtime that it talks to; any other application works on the machine it runs on. */
export function assessSpan(runtime: Runtime, ground: Ground): Assessment {
  if (runtime.kind !== "application" || runtime.home === ground.policy.bridges.zone) return assessCell(runtime, "multi-machine", ground);
  const claims = [...claimsOn(runtime, "parallelism"), ...claimsOn(runtime, "multi-node")];
  return { verdict: "eliminated", words: `Multi-node: does not apply to an application on one machine. ${claims[0]?.statement ?? ""}`.trim(), claims: claims.length > 0 ? claims.map(({ ref }) => ref) : identityRefs(runtime) };
}

/** A link asks for a model that can span machines, and for a way over this kind of link. */
export function assessLink(runtime: Runtime, link: string, ground: Ground): Assessment[] {
  const spans = assessSpan(runtime, ground);
  const line = ground.policy.links.find((entry) => entry.link === link);
  if (line === undefined || severity(spans.verdict) > severity("conditional")) return [spans];
  const { documented, otherwise, reason, rests } = line;
  const known = documented.find((entry) => entry.runtime === runtime.slug);
  if (known !== undefined) return [spans, { verdict: "satisfied", words: known.words, claims: known.rests, drawn: { reason, rests } }];
  const verdict = otherwise === undefined ? "eliminated" : "conditional";
  return [spans, { verdict, words: otherwise ?? "No source tells of one model spread over such a link with it.", claims: [...spans.claims, ...rests], drawn: { reason, rests } }];
}

/** Every threshold that so many callers reach; where two ask for the same capability the stricter counts. */
export function assessUsers(runtime: Runtime, users: number, ground: Ground): Assessment[] {
  const reached = ground.policy.users.filter(({ from }) => users >= from).map((line) => ({ line, assessment: asked(runtime, line, ground) }));
  const strictest = [...new Set(reached.map(({ line }) => line.needs))].flatMap((needs) => {
    const [first, ...rest] = reached.filter(({ line }) => line.needs === needs).map(({ assessment }) => assessment);
    return first === undefined ? [] : [rest.reduce(worse, first)];
  });
  const crowded = ground.policy.slots.filter(({ runtime: slug, atMost }) => slug === runtime.slug && users > atMost).map(({ words, rests }): Assessment => ({ verdict: "conditional", words, claims: rests }));
  return [...strictest, ...crowded];
}

/** What a shape of traffic asks for. */
export const assessTraffic = (runtime: Runtime, shape: string, ground: Ground): Assessment[] => ground.policy.traffic.filter((line) => line.shape === shape).map((line) => asked(runtime, line, ground));

type Line = Ground["policy"]["users"][number] | Ground["policy"]["traffic"][number];

function asked(runtime: Runtime, { needs, no, reason, rests }: Line, ground: Ground): Assessment {
  const cell = assessCell(runtime, needs, ground);
  const softened: Assessment = cell.verdict !== "satisfied" && no === "condition" ? { ...cell, verdict: "conditional" } : cell;
  return drawnFrom(softened, { reason, rests });
}
