/** Which MCP transports the words of a runtime's record name. */
import { type Transport, TRANSPORT_NAMES } from "./words";

const SPOKEN: Record<Transport, RegExp> = {
  stdio: /\bstdio\b|\bprocess\b/i,
  "streamable-http": /\bstreamable\b/i,
  "http-sse": /\bSSE\b|server-sent events/i,
};

/** Transports named without doubt; a bare "HTTP" may be either of two and names none. */
export const transportsIn = (words: string): Transport[] => TRANSPORT_NAMES.filter((name) => SPOKEN[name].test(words));
