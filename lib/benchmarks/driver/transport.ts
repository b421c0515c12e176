/** Sending one request: an OpenAI-compatible chat completion, streamed. Load goes to the given URL and nowhere else: redirects are not followed. */
import * as http from "node:http";
import * as https from "node:https";

export interface Answer {
  status: number;
  /** The body as it arrives, decoded. */
  pieces: AsyncIterable<string>;
}

/** @throws whatever the connection throws; the signal ends the request. */
export type Transport = (body: object, signal: AbortSignal) => Promise<Answer>;

/**
 * Node's own client rather than fetch, whose streams add milliseconds to every first chunk. Connections are kept and never waited for.
 * @param base The address up to and with `/v1`. @param key Sent as a bearer token when given.
 */
export function httpTransport(base: string, key?: string): Transport {
  const url = new URL(`${base.replace(/\/+$/, "")}/chat/completions`);
  const { request, Agent } = url.protocol === "https:" ? https : http;
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  return (body, signal) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = { "content-type": "application/json", accept: "text/event-stream", "content-length": Buffer.byteLength(text), ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
      const sent = request(url, { method: "POST", headers, agent, signal }, (response) => {
        response.setEncoding("utf8");
        resolve({ status: response.statusCode ?? 0, pieces: response });
      });
      sent.setNoDelay(true);
      sent.once("error", reject);
      sent.end(text);
    });
}
