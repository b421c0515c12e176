/** The one list of units: a numeral or number word followed by one of them is a figure, and a figure needs a claim. */
export const UNITS = [
  "tok/s", "tokens/s", "tokens per second", "req/s", "requests/s", "requests per second", "ms", "milliseconds", "µs", "us", "microseconds",
  "s", "sec", "seconds", "second", "minutes", "minute", "hours", "hour", "kB", "KB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB",
  "kB/s", "MB/s", "GB/s", "TB/s", "Mbit/s", "Gbit/s", "Gbps", "Mbps", "GbE", "TFLOPS", "GFLOPS", "FLOPS", "%", "percent", "per cent", "×", "x", "times", "-fold",
  "W", "kW", "watts", "kWh", "users", "user", "requests", "downloads", "stars", "nodes", "parameters", "bpw", "bits per weight",
  "euros", "dollars", "USD", "EUR",
] as const;

/** Units in which performance is measured; a claim with one of them is never merely `documented`. */
export const PERFORMANCE_UNITS = new Set<string>([
  "tok/s", "tokens/s", "tokens per second", "req/s", "requests/s", "requests per second", "ms", "milliseconds", "µs", "us", "microseconds", "s", "seconds", "×", "x", "times", "%", "percent", "W", "kW",
]);
