/** The public door of the cost model, for pages and islands: pure, small, without disk or schemas. */
export { type Change, changes } from "./advice";
export { type Answer, answer, type Bottleneck, bottleneckOf, classOf } from "./answer";
export { type Band, type BandRow, findBand, ROWS_FOR_A_BAND } from "./band";
export { GENERIC, resolveBackend } from "./backends";
export type { BackendConstants, Constants, SharedConstants } from "./constants";
export { CONSTANTS } from "./current";
export { decodeStep, type StepTime } from "./equations/decode";
export { kvBytesPerToken, kvCacheBytes } from "./equations/kv-cache";
export { fits, type MachineFit, memoryLimits, type MemoryNeed, memoryNeeded, type Verdict } from "./equations/memory";
export { prefillTime } from "./equations/prefill";
export { aggregateRate, maxThroughput, mostStreams } from "./equations/throughput";
export { LINK_KINDS, type LinkKind, linkKindOf } from "./link-kind";
export { type Metric, METRICS, predict } from "./predict";
export { mistakesIn } from "./sanity";
export { type Attention, GIB, type Link, type Load, type Machine, type Model, type Parallelism, type Quantisation, type Spread, type System, type Vendor, VENDORS } from "./system";
