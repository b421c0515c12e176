/** Cells of the matrix in words. */
import type { Catalog, Runtime } from "@/lib/catalog";

/** "vLLM yes; SGLang partial", in the order of the runtimes; those the capability does not apply to say so. */
export const cellWords = (capability: Catalog["capabilities"][number], runtimes: readonly Runtime[]): string =>
  runtimes.flatMap(({ name, cells }) => cells.filter((entry) => entry.capability.slug === capability.slug).map(({ cell }) => `${name} ${cell.state}`)).join("; ");
