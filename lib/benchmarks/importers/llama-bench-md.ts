/** The markdown tables of `llama-bench`, the default output: which columns stand in them depends on the settings. */
import { makeDraft, type Imported } from "../draft";
import { takeSamples } from "../samples";
import { parseMarkdownTables, type Row } from "../text/table";
import type { Document } from "../text/document";
import type { Reading } from "./importer";
import { quantisationOf, testOf, workloadOf } from "./llama-bench";

const FIXED = ["model", "size", "params", "backend", "test", "t/s"];

export function importLlamaBenchTables({ text }: Document): Reading | undefined {
  const rows = parseMarkdownTables(text, ["model", "backend", "test", "t/s"]);
  if (rows.length === 0) return undefined;
  const around = { build: /^build: (\S+) \((\d+)\)/m.exec(text), devices: [...text.matchAll(/^\s*Device \d+: ([^,\n]+),/gm)].map(([, name = ""]) => name.trim()) };
  const readings = rows.map((row) => readRow(row, around) ?? `the test cell "${row["test"]}" or the value "${row["t/s"]}" of llama-bench cannot be read`);
  return { imported: readings.filter((reading) => typeof reading !== "string"), refused: [...new Set(readings.filter((reading) => typeof reading === "string"))] };
}

interface Around {
  /** The line "build: <commit> (<number>)". */
  build: RegExpExecArray | null;
  /** Names the CUDA backend logs before the table. */
  devices: string[];
}

function readRow(row: Row, { build, devices }: Around): Imported | undefined {
  const [, prompt, both, generated, depth] = /^(?:pp ?(\d+))?(\+)?(?:tg ?(\d+))?(?: @ d(\d+))?$/.exec(row["test"] ?? "") ?? [];
  const test = testOf(prompt === undefined ? null : Number(prompt), generated === undefined ? null : Number(generated));
  const [, mean, deviation] = /^([\d.]+) ± ([\d.]+)$/.exec((row["t/s"] ?? "").replace(/\s+/g, " ")) ?? [];
  if (test === undefined || mean === undefined || (both !== undefined) !== (test.metric === "mixed_speed")) return undefined;
  const sample = { name: test.metric, n: null, over: "repetitions", tokenCounter: "engine" } as const;
  const number = build?.[2] === undefined ? null : `b${build[2]}`;
  return makeDraft("llama-bench", {
    harnessVersion: number,
    runtime: { id: "llama-cpp", version: number, commit: build?.[1] ?? null, flags: Object.entries(row).filter(([key, cell]) => !FIXED.includes(key) && cell !== "").map(([key, cell]) => `${key}=${cell}`).concat(`backends=${row["backend"] ?? ""}`) },
    model: { quantisation: quantisationOf(row["model"] ?? null), kvCacheType: row["type_k"] === undefined ? null : row["type_k"] === row["type_v"] || row["type_v"] === undefined ? row["type_k"] : `k ${row["type_k"]}, v ${row["type_v"]}`, id: row["model"] ?? null },
    hardware: devices.length === 0 ? {} : { name: [...new Set(devices)].join(" + "), count: devices.length },
    workload: workloadOf(test, depth === undefined ? null : Number(depth)),
    taken: takeSamples([{ ...sample, stat: "mean", native: "t/s", value: Number(mean) }, { ...sample, stat: "std", native: "t/s (±)", value: Number(deviation) }], null),
    inferred: ["runtime.id", "model.id", "model.quantisation", "hardware.name", "hardware.count"],
  });
}
