/** Serves out/ as any static host would: sirv behind a gate that knows methods, odd paths, our headers and our 404 page. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { site } from "@/lib/site";
import { HEADERS, IMMUTABLE, isHashed, REVALIDATE } from "./policy";

/** A server over a published folder; it does not listen yet. */
export function createSiteServer(folder: string): Server {
  const serve = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders: (response, path) => response.setHeader("Cache-Control", isHashed(path) ? IMMUTABLE : REVALIDATE) });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refusal = refuse(request);
    if (refusal !== undefined) return end(response, refusal.status, refusal.words, refusal.headers);
    // One range is answered in part; several at once in full, which the standard allows.
    if (request.headers.range?.includes(",")) delete request.headers.range;
    if (site.basePath !== "") {
      if (!request.url?.startsWith(`${site.basePath}/`)) return notFound(folder, request, response);
      request.url = request.url.slice(site.basePath.length);
    }
    return serve(request, response, () => notFound(folder, request, response));
  });
}

interface Refusal {
  status: number;
  words: string;
  headers?: Record<string, string>;
}

function refuse({ method, url = "/" }: IncomingMessage): Refusal | undefined {
  if (method !== "GET" && method !== "HEAD") return { status: 405, words: "Only GET and HEAD are answered here.", headers: { Allow: "GET, HEAD" } };
  const path = url.split("?")[0] ?? "/";
  const decoded = decode(path);
  if (decoded === undefined || /[\0\\]/.test(decoded) || decoded.split("/").includes("..")) return { status: 400, words: "This address cannot be read." };
  return undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers }).end(`${words}\n`);
}

/** The site's own page, compressed when the reader takes it. */
function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const brotli = /\bbr\b/.test(String(request.headers["accept-encoding"])) && existsSync(join(folder, "404.html.br"));
  const body = readFileSync(join(folder, brotli ? "404.html.br" : "404.html"));
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": REVALIDATE, Vary: "Accept-Encoding", ...(brotli ? { "Content-Encoding": "br" } : {}) });
  response.end(request.method === "HEAD" ? undefined : body);
}
