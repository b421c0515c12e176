/** Inputs that lead nowhere, said in words before any equation sees them. */
import type { System } from "./system";

/** Beyond these a figure is a slip of the keyboard: bytes, bytes/s, FLOP/s, parameters, tokens. */
const LARGEST = 1e24;
const MOST_TOKENS = 1e9;
const MOST_DEVICES = 4096;

const words = (value: number) => (Number.isNaN(value) ? "not a number" : Number.isFinite(value) ? String(value) : "infinite");

function notPositive(figures: Readonly<Record<string, number>>): string[] {
  return Object.entries(figures).flatMap(([name, value]) => (Number.isFinite(value) && value > 0 && value <= LARGEST ? [] : [`The ${name} is ${words(value)}; it must be above zero${value > LARGEST ? " and of this world" : ""}.`]));
}

function notCount(figures: Readonly<Record<string, number>>, least: number, most: number): string[] {
  return Object.entries(figures).flatMap(([name, value]) => (Number.isFinite(value) && value >= least && value <= most ? [] : [`The ${name} is ${words(value)}; it must lie between ${least} and ${most}.`]));
}

/** Sentences, one per mistake; none when the equations may be asked. */
export function mistakesIn({ model, quantisation, machines, link, parallelism, load }: System): string[] {
  const { params, activeParams, layers, hidden, heads, kvHeads, headDim, vocab, experts, routedExperts, kvBytesPerToken } = model;
  const sizes = notPositive({ "number of parameters": params, "number of active parameters": activeParams, "number of layers": layers, "hidden size": hidden, "number of heads": heads, "number of KV heads": kvHeads, "head size": headDim, "vocabulary": vocab, "number of experts": experts, "number of routed experts": routedExperts, "KV cache per token": kvBytesPerToken, "size of the weights": quantisation.weightBytes, "dense bits per weight": quantisation.denseBits, "expert bits per weight": quantisation.expertBits, "size of a KV value": quantisation.kvScale, "chunk of prefill": load.microBatch });
  const counts = [...notCount({ "number of streams": load.batch, "tensor-parallel degree": parallelism.tensor, "number of stages": parallelism.pipeline, "number of copies": parallelism.replicas }, 1, load.batch > MOST_DEVICES ? MOST_TOKENS : MOST_DEVICES), ...notCount({ "length of the prompt": load.promptTokens, "number of generated tokens": load.generatedTokens }, 0, MOST_TOKENS)];
  const devices = machines.flatMap((machine, index) => notPositive({ [`memory of machine ${index + 1}`]: machine.memory, [`memory bandwidth of machine ${index + 1}`]: machine.bandwidth, [`arithmetic of machine ${index + 1}`]: machine.flops }));
  const joined = parallelism.tensor * parallelism.pipeline > 1 ? [...notPositive({ "bandwidth of the link": link.bandwidth }), ...(Number.isFinite(link.latency) && link.latency >= 0 ? [] : [`The latency of the link is ${words(link.latency)}; it must not be below zero.`])] : [];
  const all = [...sizes, ...counts, ...(machines.length === 0 ? ["No machine is named; the model needs at least one."] : devices), ...joined];
  return all.length > 0 ? all : proportions({ model, parallelism });
}

function proportions({ model, parallelism: { tensor, pipeline } }: Pick<System, "model" | "parallelism">): string[] {
  return [
    ...(model.activeParams > model.params ? ["More parameters are active than the model has."] : []),
    ...(model.routedExperts > model.experts ? ["More experts are routed to than the model has."] : []),
    ...(pipeline > model.layers ? [`${pipeline} stages are more than the model's ${model.layers} layers; a stage holds at least one layer.`] : []),
    ...(model.attention !== "mla" && tensor > 1 && model.kvHeads % tensor !== 0 && tensor % model.kvHeads !== 0 ? [`A tensor-parallel degree of ${tensor} divides the ${model.kvHeads} KV heads into unequal shares; choose a divisor.`] : []),
  ];
}
