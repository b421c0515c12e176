/** The real transport on sockets of 127.0.0.1: what arrives, what breaks, and that load goes nowhere else. */
import { createServer, type RequestListener } from "node:http";
import { expect, test } from "vitest";
import { systemClock } from "@/lib/benchmarks/driver/clock";
import { measure, type Outcome } from "@/lib/benchmarks/driver/measure";
import { httpTransport } from "@/lib/benchmarks/driver/transport";

/** One request to a server that answers so. */
async function asked(listener: RequestListener, timeoutMs = 20_000): Promise<Outcome> {
  const server = createServer(listener);
  const port = await new Promise<number>((resolve) => server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve(typeof address === "object" && address !== null ? address.port : 0);
  }));
  const outcome = await measure({ model: "m" }, 0, { clock: systemClock, transport: httpTransport(`http://127.0.0.1:${port}/v1/`, "secret"), timeoutMs, signal: new AbortController().signal });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return outcome;
}

const chunk = 'data: {"choices":[{"delta":{"content":"é"}}]}\n\n';

test("a stream is read to its end, letters broken between packets included", async () => {
  const seen: unknown[] = [];
  const { error, text, chunks } = await asked((request, response) => {
    seen.push([request.method, request.url, request.headers.authorization]);
    request.resume();
    const bytes = Buffer.from(chunk);
    const half = bytes.indexOf(Buffer.from("é")) + 1;
    response.write(bytes.subarray(0, half));
    setImmediate(() => {
      response.write(bytes.subarray(half));
      response.end("data: [DONE]\n\n");
    });
  });
  expect([error, text, chunks.length, seen]).toEqual([null, "é", 1, [["POST", "/v1/chat/completions", "Bearer secret"]]]);
});

test.each<[string, RequestListener, RegExp]>([
  ["an error of the server", (_, response) => void response.writeHead(503).end("busy"), /^HTTP 503$/],
  ["a redirect, which is not followed", (_, response) => void response.writeHead(307, { location: "http://192.0.2.1/" }).end(), /^HTTP 307$/],
  ["a reset before the answer", (request) => void request.socket.destroy(), /ECONNRESET/],
  ["a reset in the middle", (_, response) => void response.write(chunk, () => response.socket?.destroy()), /ECONNRESET|aborted/],
  ["an end without [DONE]", (_, response) => void response.end(chunk), /^the stream broke off$/],
])("%s is a failure with its reason", async (_, listener, reason) => {
  expect((await asked(listener)).error).toMatch(reason);
});

test("silence is given up", async () => {
  expect((await asked((_, response) => void response.write(chunk), 50)).error).toBe("no end after 50 ms");
});
