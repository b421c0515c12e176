/** Files that are empty, broken, foreign, enormous or lie: each is refused or read with what is wrong in sight. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIXTURES, figure, fixtureNames, importFixture, importText } from "@/tests/support/benchmarks";

const single = readFileSync(`${FIXTURES}/vllm/single.json`, "utf8");
const reasons = (content: string | Uint8Array) => importText(content).refused.map(({ reason }) => reason);

test.each([
  ["empty", "", ["the file is empty"]],
  ["white space", " \n\t\n", ["the file holds nothing but white space"]],
  ["a byte order mark alone", "\uFEFF", ["the file holds nothing but white space"]],
  ["cut off", single.slice(0, 400), ["the JSON that begins at line 1 is cut off"]],
  ["a cut off array", '[\n  {"avg_ts": 1, "n_prompt": 1, "n_gen": 0},\n  {"avg_ts"', ["the JSON that begins at line 1 is cut off"]],
  ["another object", '{"hello": 1}', [expect.stringContaining('an object with "hello" is no result of a known harness')]],
  ["a number", "42", [expect.stringContaining("42 is no result of a known harness")]],
  ["prose", "tokens per second: 42", [expect.stringContaining("no result of a known harness in it")]],
  ["an empty array", "[]", [expect.stringContaining("no result of a known harness in it")]],
  ["JSON with a mistake", '{"model_id": "a",}', [expect.stringContaining("the JSON cannot be read")]],
  ["no count of requests", single.replace('"completed": 1000', '"completed": "many"'), ['"completed" is "many", no count of requests']],
  ["a count that is no count", single.replace('"completed": 1000', '"completed": 1e300'), ['"completed" is 1e+300, no count of requests']],
])("%s is refused with the reason", (_, content, expected) => {
  const { records, refused } = importText(content);
  expect([records, refused.map(({ reason }) => reason)]).toEqual([[], expected]);
});

test("a line that breaks off is refused, and the whole lines before it are read", () => {
  const text = readFileSync(`${FIXTURES}/sglang/sglang_1122_200_1024_256.jsonl`, "utf8");
  const { records, refused } = importText(text.slice(0, -200));
  expect([records.length, refused.map(({ reason }) => reason)]).toEqual([2, [expect.stringMatching(/^line 3 is no whole JSON value/)]]);
});

test("UTF-16 as PowerShell writes it, with and without a mark, and UTF-8 with a mark are read", () => {
  const little = Buffer.from(single, "utf16le");
  const big = Buffer.from(little).swap16();
  for (const bytes of [Buffer.concat([Buffer.from([0xff, 0xfe]), little]), little, Buffer.concat([Buffer.from([0xfe, 0xff]), big]), big, Buffer.from(`\uFEFF${single}`)]) {
    expect(importText(bytes).records.map((record) => figure(record, "ttft", "mean"))).toEqual(["48.213377 ms"]);
  }
  expect(importText(single.replaceAll("\n", "\r\n")).records).toHaveLength(1);
});

test("bytes that are no text are refused", () => {
  expect(reasons(Buffer.from(single.replace("Llama", "Ll\u00e4ma"), "latin1"))).toEqual(["the file is not UTF-8 text: write it in UTF-8"]);
  expect(reasons(Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0x00, 0x80]))).toHaveLength(1);
});

test("a file of fifty megabytes is read", () => {
  const texts = JSON.stringify("word \\\"quoted\\\" NaN ".repeat(1000));
  const big = single.replace('"rtfx": 0.0', `"generated_texts": [${Array.from({ length: 2500 }, () => texts).join(",")}], "request_rate": Infinity`);
  expect(big.length).toBeGreaterThan(50e6);
  expect(importText(big).records.map(({ workload, counts }) => [workload.loop, counts.completed])).toEqual([["closed", 1000]]);
}, 60_000);

test("runs in which nothing completed have counts and no figures, and say so", () => {
  for (const name of ["vllm/all-failed.json", "inference-perf/all-failed.json", "llmperf/all-errors.json"]) {
    const [record] = importFixture(name).records;
    expect([name, record?.metrics, record?.counts.completed]).toEqual([name, [], 0]);
    expect(record?.counts.failed).toBeGreaterThan(0);
    expect(new Set(record?.leftOut.map(({ why }) => why))).toEqual(new Set(["nothing completed, so nothing was measured"]));
    expect(record?.flags.map(({ flag }) => flag)).toContain("failures");
  }
  expect(importFixture("sglang/sglang_1122_200_1024_256.jsonl").records[2]?.metrics).toEqual([]);
  expect(importFixture("guidellm/v2.json").records[3]?.metrics).toEqual([]);
});

test("NaN, Infinity, zero, negative and impossible figures are left out in sight", () => {
  const text = single.replace(/"mean_ttft_ms": [\d.]+/, '"mean_ttft_ms": NaN').replace(/"median_ttft_ms": [\d.]+/, '"median_ttft_ms": -Infinity').replace(/"mean_tpot_ms": [\d.]+/, '"mean_tpot_ms": 0.0').replace(/"mean_itl_ms": [\d.]+/, '"mean_itl_ms": -3').replace(/"mean_e2el_ms": [\d.]+/, '"mean_e2el_ms": 1e308').replace(/"p99_e2el_ms": [\d.]+/, '"p99_e2el_ms": "fast"');
  const [record] = importText(text).records;
  for (const [name, stat] of [["ttft", "mean"], ["tpot", "mean"], ["icl", "mean"], ["e2e", "mean"], ["e2e", "p99"]] as const) expect(figure(record, name, stat)).toBeUndefined();
  expect(record?.leftOut).toEqual([
    { native: "mean_ttft_ms", why: '"NaN" is no number' },
    { native: "median_ttft_ms", why: '"-Infinity" is no number' },
    { native: "mean_tpot_ms", why: "0 ms: the harness writes 0 where it measured nothing" },
    { native: "mean_itl_ms", why: "-3 ms is negative" },
    { native: "mean_e2el_ms", why: "1e+308 ms is beyond anything that can be measured" },
    { native: "p99_e2el_ms", why: '"fast" is no number' },
  ]);
});

test("the tail of too few values is left out in sight", () => {
  const [record] = importText(single.replace('"completed": 1000', '"completed": 99')).records;
  expect(figure(record, "ttft", "p99")).toBeUndefined();
  expect(figure(record, "ttft", "p90")).toBeDefined();
  expect(record?.leftOut).toContainEqual({ native: "p99_ttft_ms", why: "p99 needs 100 values; there were 99" });
  expect(importFixture("inferencex/agg_single.json").records[0]?.leftOut).toContainEqual({ native: "p99_ttft (s)", why: "p99 needs 100 values; the file does not say how many there were" });
  const guidellm = importFixture("guidellm/v2.json").records[1];
  expect(guidellm?.leftOut).toContainEqual({ native: "inter_token_latency_ms.successful.percentiles.p999", why: "p99.9 needs 1000 values; there were 192" });
  expect(guidellm?.metrics.find(({ name, stat }) => name === "tpot" && stat === "p99")?.n).toBe(192);
});

test("known files without a result are refused in words that name the right one", () => {
  expect(importFixture("vllm/result.pytorch.json").refused[0]?.reason).toContain("without .pytorch in its name");
  expect(importFixture("vllm/pooling.json").refused[0]?.reason).toContain("embedding");
  expect(importFixture("inference-perf/stage_0_prometheus_metrics.json").refused[0]?.reason).toContain("lifecycle metrics");
  expect(importFixture("llmperf/individual_responses.json").refused[0]?.reason).toContain("_summary.json");
  expect(importFixture("aiperf/profile_export.jsonl").refused[0]?.reason).toContain("profile_export_aiperf.json");
  expect(reasons('{"metadata": {"version": 3, "guidellm_version": "9.0"}, "benchmarks": []}')[0]).toContain("report version 3");
  expect(reasons(readFileSync(`${FIXTURES}/aiperf/profile_export_aiperf.json`, "utf8").replaceAll('"ms"', '"fortnights"'))[0]).toContain("fortnights");
});

test("cut anywhere, a file is refused or read with less, and nothing throws", () => {
  for (const name of fixtureNames()) {
    const bytes = readFileSync(`${FIXTURES}/${name}`);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const { records, refused } = importText(bytes.subarray(0, Math.floor(bytes.length * share)), name);
      expect(records.length + refused.length, `${name} at ${share}`).toBeGreaterThan(0);
    }
  }
});
