/**
 * InferenceX (formerly InferenceMAX): the flat objects of utils/process_result.py, alone or collected in an array. Times are seconds.
 * Read after utils/process_result.py at SemiAnalysisAI/InferenceX@843c6254ff69b567f772f6a5fd97675af3d04431.
 * It copies vLLM's figures and drops `_ms`; how many requests completed is not written, so percentiles of the tail are left out.
 */
import { dayOf, makeDraft, modelName, runtimeOf, type Imported } from "../draft";
import { statisticOf, takeSamples, type Sample } from "../samples";
import { countOf, isFields, positiveOf, textOf, type Fields } from "../text/narrow";
import type { MetricName } from "../words";
import { accept, type ValueImporter } from "./importer";

export const importInferencex: ValueImporter = (value) => {
  if (!isFields(value) || !("conc" in value) || hardwareOf(value) === null) return undefined;
  // Rows of the public dashboard hold the same figures one level down.
  const { metrics, ...conditions } = value;
  const flat = isFields(metrics) ? { ...conditions, ...metrics } : value;
  return "tput_per_gpu" in flat ? accept(readResult(flat)) : undefined;
};

const hardwareOf = (value: Fields) => textOf(value["hw"] ?? value["hardware"] ?? value["device"]);

function readResult(value: Fields): Imported {
  const concurrency = countOf(value["conc"]);
  const image = textOf(value["image"]);
  const disaggregated = value["disagg"] === true || value["is_multinode"] === true;
  return makeDraft("InferenceX", {
    runtime: { id: runtimeOf(textOf(value["framework"])), version: /:(v?\d+\.\d+[\w.-]*)$/.exec(image ?? "")?.[1] ?? null, flags: flagsOf(value) },
    model: { id: modelName(textOf(value["model"])), quantisation: textOf(value["precision"]) },
    hardware: { name: hardwareOf(value), count: devicesOf(value) },
    parallelism: disaggregated ? {} : { tensor: countOf(value["tp"]), pipeline: countOf(value["pp"]), expert: countOf(value["ep"]) },
    workload: {
      loop: concurrency === null ? null : concurrency === 1 ? "one-at-a-time" : "closed", concurrency,
      inputTokens: { mean: null, requested: positiveOf(value["isl"]) }, outputTokens: { mean: null, requested: positiveOf(value["osl"]) },
    },
    asOf: dayOf(value["date"]),
    taken: takenFrom(value),
    inferred: ["runtime.id", "runtime.version", "model.id", "hardware.name"],
  });
}

/** One node: tensor × pipeline × prefill-context parallel. Several: what prefills and what decodes. */
function devicesOf(value: Fields): number | null {
  const product = (keys: string[]) => keys.map((key) => countOf(value[key] ?? 1)).reduce<number | null>((all, one) => (all === null || one === null ? null : all * one), 1);
  if (value["is_multinode"] === true) return positiveOf((countOf(value["num_prefill_gpu"]) ?? 0) + (countOf(value["num_decode_gpu"]) ?? 0));
  return value["tp"] === undefined ? null : positiveOf(product(["tp", "pp", "pcp_size"]));
}

const SETTINGS = /^(image|framework|spec_decoding|disagg|dp_attention|dcp_size|pcp_size|recipe_fingerprint|kv_p2p_transfer|num_\w+_gpu|(prefill|decode)_\w+)$/;

const flagsOf = (value: Fields) => Object.entries(value).filter(([key, found]) => SETTINGS.test(key) && !/_(j|w|token)$/.test(key) && ["string", "number", "boolean"].includes(typeof found) && found !== "").map(([key, found]) => `${key}=${String(found)}`);

const FAMILIES: Readonly<Record<string, MetricName>> = { ttft: "ttft", tpot: "tpot", itl: "icl", e2el: "e2e" };
const PER_GPU: Readonly<Record<string, MetricName>> = { tput_per_gpu: "total_throughput_per_gpu", output_tput_per_gpu: "output_throughput_per_gpu", input_tput_per_gpu: "input_throughput_per_gpu" };

function takenFrom(value: Fields) {
  const samples = Object.entries(value).flatMap<Sample>(([key, found]) => {
    const [, word = "", family = ""] = /^([a-z]+|p[\d.]+)_(\w+)$/.exec(key) ?? [];
    const [name, stat] = [FAMILIES[family], statisticOf(word)];
    return name === undefined || stat === undefined ? [] : [{ name, stat, native: `${key} (s)`, value: found, factor: 1000, n: null, over: "requests", percentileMethod: "linear" }];
  });
  const perGpu = Object.entries(PER_GPU).map<Sample>(([native, name]) => ({ name, stat: "overall", native, value: value[native], n: null, over: "window" }));
  const taken = takeSamples([...samples, ...perGpu], null);
  const told = Object.keys(value).filter((key) => key.includes("intvty")).map((native) => ({ native, why: "1 ÷ the TPOT of the same statistic, told by the TPOT" }));
  return { metrics: taken.metrics, leftOut: [...taken.leftOut, ...told] };
}
