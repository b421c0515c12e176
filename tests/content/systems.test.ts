/** What a deep dive reckons is what the cost model and plain arithmetic give from the claims it names. */
import { expect, test } from "vitest";
import { claimByRef, loadCatalog, systemBySlug } from "@/lib/catalog";
import { activationBytes, SUMS_PER_LAYER } from "@/lib/cost-model/equations/collectives";
import { kvBytesPerToken } from "@/lib/cost-model/equations/kv-cache";
import { drawingsIn, textsOfSystem } from "@/lib/system-drawings";

const catalog = loadCatalog();

function number(ref: string): number {
  const { value } = claimByRef(catalog, ref.includes("/") ? ref : `distributed-inference/${ref}`);
  if (typeof value !== "number") throw new Error(`${ref} has no number`);
  return value;
}

const layers = number("llama-70b-layers");
const hidden = number("llama-70b-hidden");
const cache = kvBytesPerToken({ attention: "gqa", layers, kvHeads: 8, headDim: hidden / 64 });
const activation = activationBytes({ params: 70e9, activeParams: 70e9, layers, hidden, heads: 64, kvHeads: 8, headDim: 128, attention: "gqa", vocab: 128256, tiedEmbeddings: false, experts: 1, routedExperts: 1, kvBytesPerToken: cache }, 1);
const ratio = (above: string, below: string) => number(above) / number(below);

test.each([
  ["llama-70b-sums", SUMS_PER_LAYER * layers],
  ["llama-70b-kv", cache / 1e3],
  ["llama-70b-kv-32k", (cache * 32768) / 1e9],
  ["llama-70b-activation", activation / 1e3],
  ["activation-gigabit", (activation * 8 * 1e3) / 1e9],
  ["prefill-hand-over", (activation * 8192) / 1e6],
  ["prefill-gigabit", (activation * 8192 * 8) / 1e9],
  ["cache-ten-gigabit", (cache * 32768 * 8) / 1e10],
  ["waits-tcp", (SUMS_PER_LAYER * layers * number("thunderbolt-tcp")) / 1e3],
  ["waits-rdma", (SUMS_PER_LAYER * layers * number("exo/latency-geerling")) / 1e3],
  ["hops-tcp", (3 * number("thunderbolt-tcp")) / 1e3],
  ["token-two-3090", 1e3 / number("two-3090-70b")],
  ["rpc-cost-a-machine", (1e3 / number("rpc-qwen-4") - 1e3 / number("rpc-qwen-1")) / 3],
  ["rpc-loss-4", ratio("rpc-qwen-4", "rpc-qwen-1")],
  ["gptfast-tp-gain", ratio("gptfast-tp-8", "gptfast-tp-2")],
  ["gptfast-70b-share", 100 * ratio("gptfast-70b-int8-bandwidth", "gptfast-a100-peak")],
  ["spark-batch-gain", ratio("spark-solo-32", "spark-solo-1")],
  ["disagg-loss", ratio("disaggregation-raises-throughput/qwen-split", "disaggregation-raises-throughput/qwen-together")],
  ["rdma-mesh-cables", (4 * 3) / 2],
])("%s is reckoned rightly, to its last digit", (id, reckoned) => {
  const printed = number(id);
  const digits = String(printed).split(".")[1]?.length ?? 0;
  expect(Number(reckoned.toFixed(digits))).toBe(printed);
});

test("every derived claim of a deep dive is reckoned again above", () => {
  const derived = [...catalog.claims.values()].filter(({ subject, evidence }) => subject === "distributed-inference" && evidence === "derived");
  expect(derived).toHaveLength(19);
});

test("the deep dive is as long as it should be, and every claim of its own is cited", () => {
  const system = systemBySlug(catalog, "distributed-inference");
  const texts = textsOfSystem(catalog, system).map(({ text }) => text);
  const words = texts.join(" ").replaceAll(/:\w+\[[^\]]*\]|[|#*-]/g, " ").split(/\s+/).filter(Boolean).length;
  expect(words).toBeGreaterThanOrEqual(3500);
  expect(words).toBeLessThanOrEqual(5000);
  const cited = texts.join(" ");
  const own = [...catalog.claims.values()].filter(({ subject }) => subject === "distributed-inference");
  const derivedFrom = new Set(own.flatMap((claim) => claim.derivedFrom));
  expect(own.filter(({ id, ref }) => !new RegExp(`\\[(distributed-inference/)?${id}\\]`).test(cited) && !derivedFrom.has(ref)).map(({ id }) => id)).toEqual([]);
});

test("the deep dive shows at least five drawings, each once", () => {
  const shown = systemBySlug(catalog, "distributed-inference").sections.flatMap(({ body }) => drawingsIn(body.text));
  expect(shown.length).toBeGreaterThanOrEqual(5);
  expect(new Set(shown).size).toBe(shown.length);
});
