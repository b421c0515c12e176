/** Whether the memory at hand holds a model, by the cost model: its weights as stored, one context, what one device gives. */
import type { Catalog, Runtime } from "@/lib/catalog";
import { spreadOver } from "@/lib/calculator/memory";
import { fits, GIB, type Machine } from "@/lib/cost-model";
import { type Assessment, drawnFrom, type Ground, identityRefs, severity } from "./assessment";
import { assessCell } from "./assess/cells";
import { assessSpan } from "./assess/scale";

type Models = Catalog["presets"]["models"][number];
type Quantisations = Catalog["presets"]["quantisations"][number];

/** What the constraints say of memory; a device of unknown memory asks nothing. */
export interface Room {
  vram: number | undefined;
  devices: number;
  machines: number;
  formats: readonly string[];
}

/**
 * A model on one device asks nothing more. One that must be split is at best a condition, for the split has to be set;
 * so is a raised limit, and weights that stay partly in host memory.
 */
export function assessModel(runtime: Runtime, slug: string, ground: Ground): Assessment[] {
  const { catalog, policy: { memory }, room } = ground;
  const model = catalog.presets.models.find((preset) => preset.slug === slug);
  const stored = memory === undefined ? undefined : storedAs(catalog, memory, room.formats);
  if (model === undefined || memory === undefined || stored === undefined || room.vram === undefined) return [];
  const claims = [...model.claims.filter((ref) => /\/(params|kv-per-token)$/.test(ref)), ...stored.claims.filter((ref) => /\/(dense-)?bits$/.test(ref))];
  const asked = { model, stored, ground, context: memory.context, vram: room.vram };
  return [drawnFrom(placeModel(runtime, asked, claims), memory)];
}

interface Asked {
  model: Models;
  stored: Quantisations;
  ground: Ground;
  context: number;
  vram: number;
}

function placeModel(runtime: Runtime, asked: Asked, claims: string[]): Assessment {
  const { ground: { room }, model, stored, vram } = asked;
  const one = heldBy(asked, 1);
  const needs = `${model.name} at ${Math.round(stored.expertBits * 10) / 10} bits a weight needs about ${one.gigabytes} GB`;
  if (one.verdict === "fits") return { verdict: "satisfied", words: `${needs}; one device of ${vram} GB holds it`, claims };
  if (one.verdict === "fits with a raised limit") return { verdict: "conditional", words: `${needs}; one device of ${vram} GB holds it once the limit for the GPU is raised.`, claims };
  const split = (count: number, ways: readonly Assessment[]) => heldBy(asked, count).verdict !== "does not fit" ? splitOver(`${needs}, so it has to be split over ${count} devices.`, claims, ways) : undefined;
  const within = ["tensor-parallel", "pipeline-parallel"].map((capability) => assessCell(runtime, capability, asked.ground));
  const spread = room.devices > 1 ? split(room.devices, within) : undefined;
  const across = room.machines > 1 ? split(room.devices * room.machines, [assessSpan(runtime, asked.ground)]) : undefined;
  return spread ?? across ?? beyond(runtime, asked, needs, claims);
}

/** The best of the ways to split it; at best a condition. */
function splitOver(needs: string, claims: readonly string[], ways: readonly Assessment[]): Assessment {
  const best = Math.min(...ways.map(({ verdict }) => severity(verdict)));
  const [first, ...others] = ways.filter(({ verdict }) => severity(verdict) === best);
  if (first === undefined) return { verdict: "eliminated", words: needs, claims };
  const verdict = first.verdict === "satisfied" ? "conditional" : first.verdict;
  return { ...first, verdict, words: `${needs} ${[first, ...others].map(({ words }) => words.replace(/\.$/, "")).join("; ")}.`, claims: [...new Set([...claims, ...[first, ...others].flatMap((way) => way.claims)])] };
}

/** More than all devices hold: host memory may take the rest, where it is not the same memory. */
function beyond(runtime: Runtime, { ground, vram }: Asked, needs: string, claims: readonly string[]): Assessment {
  const { devices, machines } = ground.room;
  const all = `${needs}, more than ${devices * machines === 1 ? `a device of ${vram} GB holds` : `${devices * machines} devices of ${vram} GB hold`}.`;
  if (ground.accelerators.some((maker) => maker === "apple" || maker === "cpu")) return { verdict: "eliminated", words: all, claims: claims.length > 0 ? claims : identityRefs(runtime) };
  return splitOver(all, claims, [assessCell(runtime, "cpu-offload", ground)]);
}

/** The verdict of the fullest of so many equal devices, and the need of one device alone in GB. */
function heldBy({ model, stored, ground, context, vram }: Asked, count: number) {
  const machine: Machine = { memory: vram * GIB, bandwidth: 1, flops: 1, vendor: vendorOf(ground), unified: ground.accelerators.some((maker) => maker === "apple" || maker === "cpu") };
  const system = spreadOver(model.model, stored, machine, Math.min(count, model.model.layers), context);
  const found = fits(system);
  const order = ["fits", "fits with a raised limit", "does not fit"] as const;
  const verdict = order[Math.max(...found.map((fit) => order.indexOf(fit.verdict)))] ?? "does not fit";
  return { verdict, gigabytes: Math.ceil(Math.max(...found.map(({ need }) => need.total)) / GIB) };
}

/** The maker whose limit is the lowest of those asked for. */
const vendorOf = ({ accelerators }: Ground): Machine["vendor"] => (accelerators.includes("apple") ? "apple" : accelerators.includes("cpu") ? "cpu" : "nvidia");

/** How the weights are stored, as far as the formats say: the widest of them, and without a format the narrowest that the policy knows. */
function storedAs({ presets }: Catalog, { formats, otherwise }: NonNullable<Ground["policy"]["memory"]>, asked: readonly string[]): Quantisations | undefined {
  const named = asked.map((format) => Object.entries(formats).find(([name]) => name === format)?.[1] ?? otherwise);
  const found = (named.length === 0 ? [otherwise] : named).flatMap((slug) => presets.quantisations.find((preset) => preset.slug === slug) ?? []);
  return found.sort((a, b) => b.expertBits - a.expertBits)[0];
}
