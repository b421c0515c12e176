/** Lighthouse on mobile settings, the median of several runs, and bytes by kind. */
import { launch, type LaunchedChrome } from "chrome-launcher";
import lighthouse, { type RunnerResult } from "lighthouse";

export const openBrowser = (path: string): Promise<LaunchedChrome> =>
  launch({ chromePath: path, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });

export interface Measured {
  scores: number[];
  lcp: number;
  tbt: number;
  cls: number;
  bytes: Record<"document" | "stylesheet" | "font" | "script" | "total", number>;
  requests: number;
  foreign: number;
}

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

export async function measurePage(browser: LaunchedChrome, url: string, runs: number): Promise<Measured> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, { port: browser.port, output: "json", logLevel: "silent", onlyCategories: [...CATEGORIES] });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
    results.push(read(result, new URL(url).host));
  }
  results.sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0));
  return results[Math.floor(results.length / 2)] as Measured;
}

interface Requested {
  url: string;
  resourceType?: string;
  transferSize?: number;
}

function read({ lhr }: RunnerResult, host: string): Measured {
  const number = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  const details = lhr.audits["network-requests"]?.details as { items: Requested[] } | undefined;
  const requests = (details?.items ?? []).filter(({ url }) => url.startsWith("http"));
  const sum = (type?: string) => requests.filter(({ resourceType }) => type === undefined || resourceType?.toLowerCase() === type).reduce((total, { transferSize = 0 }) => total + transferSize, 0);
  return {
    scores: CATEGORIES.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    lcp: number("largest-contentful-paint") / 1000, tbt: number("total-blocking-time"), cls: number("cumulative-layout-shift"),
    bytes: { document: sum("document"), stylesheet: sum("stylesheet"), font: sum("font"), script: sum("script"), total: sum() },
    requests: requests.length,
    foreign: requests.filter(({ url }) => new URL(url).host !== host).length,
  };
}

export function rowOf(path: string, { scores, lcp, tbt, cls, bytes, requests, foreign }: Measured): string {
  const kb = (size: number) => (size / 1000).toFixed(1);
  return [path, ...scores, lcp.toFixed(2), tbt.toFixed(0), cls.toFixed(3), kb(bytes.document), kb(bytes.stylesheet), kb(bytes.font), kb(bytes.script), kb(bytes.total), requests, foreign].join("\t");
}
