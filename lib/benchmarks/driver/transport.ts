/** Sending one request: an OpenAI-compatible chat completion, streamed. Load goes to the given URL and nowhere else. */

export interface Answer {
  status: number;
  /** The body as it arrives, decoded. */
  pieces: AsyncIterable<string>;
}

/** @throws whatever the connection throws; the signal ends the request. */
export type Transport = (body: object, signal: AbortSignal) => Promise<Answer>;

/** @param base The address up to and with `/v1`. @param key Sent as a bearer token when given. */
export function httpTransport(base: string, key?: string): Transport {
  const url = `${base.replace(/\/+$/, "")}/chat/completions`;
  const headers = { "content-type": "application/json", accept: "text/event-stream", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
  return async (body, signal) => {
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body), signal, redirect: "error" });
    return { status: response.status, pieces: decode(response.body) };
  };
}

async function* decode(body: ReadableStream<Uint8Array> | null): AsyncIterable<string> {
  if (body === null) return;
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield decoder.decode(part.value, { stream: true });
}
