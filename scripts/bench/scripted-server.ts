/** A server of known delays on a free port of 127.0.0.1: the first chunk after FIRST_MS, then one every GAP_MS, each of one token. The last says when first and last were really written. */
import { createServer, type ServerResponse } from "node:http";

export const FIRST_MS = 100;
export const GAP_MS = 20;
export const CHUNKS = 21;

const event = (value: object | string) => `data: ${typeof value === "string" ? value : JSON.stringify(value)}\n\n`;

/** Every moment is reckoned from the arrival of the request, so that a late timer does not delay those after it. */
function answer(response: ServerResponse): void {
  const arrived = performance.now();
  let first = 0;
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  const send = (index: number) => {
    const now = performance.now() - arrived;
    if (index === 0) first = now;
    response.write(event({ choices: [{ index: 0, delta: { content: index + 1 === CHUNKS ? JSON.stringify({ first, last: now }) : "word " } }] }));
    if (index + 1 < CHUNKS) return void setTimeout(send, arrived + FIRST_MS + GAP_MS * (index + 1) - performance.now(), index + 1);
    response.end(event({ choices: [{ index: 0, delta: {}, finish_reason: "length" }] }) + event({ choices: [], usage: { prompt_tokens: 32, completion_tokens: CHUNKS } }) + event("[DONE]"));
  };
  setTimeout(send, FIRST_MS, 0);
}

if (process.argv.includes("--serve") && process.send !== undefined) {
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => answer(response));
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" && address !== null ? address.port : 0);
  });
}
