/** Bytes of a file to text: UTF-8 with or without a mark, and UTF-16 as PowerShell's ">" writes it. */

/** A refusal is a sentence for the person who gave the file. */
export type Decoded = { text: string } | { refused: string };

/** Above this a file is no summary of a run, and its text would not fit into one string. */
const LARGEST_BYTES = 400 * 1024 * 1024;
const SAMPLE = 4096;

export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: "the file is empty" };
  if (bytes.length > LARGEST_BYTES) return { refused: `the file has ${bytes.length} bytes, more than ${LARGEST_BYTES}: give the summary without per-request texts` };
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === "" ? { refused: "the file holds nothing but white space" } : { text };
  } catch {
    return { refused: `the file is not ${encoding.toUpperCase()} text: write it in UTF-8` };
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const { even, odd } = zeros(bytes.subarray(0, SAMPLE));
  const many = Math.min(bytes.length, SAMPLE) / 5;
  if (odd > many && even === 0) return "utf-16le";
  if (even > many && odd === 0) return "utf-16be";
  return "utf-8";
}

/** Zero bytes at even and odd places: in UTF-16 every other byte of Latin text is zero. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  let [even, odd] = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}
