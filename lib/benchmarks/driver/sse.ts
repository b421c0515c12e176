/** Server-sent events from pieces of text that break anywhere. Comments and unknown fields are passed over, as the standard asks. */

/** Takes a piece of text, gives the data of every event that it completes. */
export type EventReader = (piece: string) => string[];

export function createEventReader(): EventReader {
  let rest = "";
  let data: string[] = [];
  const line = (text: string): string[] => {
    if (text === "") {
      const event = data.join("\n");
      const complete = data.length > 0;
      data = [];
      return complete ? [event] : [];
    }
    if (text.startsWith("data:")) data.push(text.slice(text[5] === " " ? 6 : 5));
    return [];
  };
  return (piece) => {
    const text = rest + piece;
    // A carriage return at the end may be the first half of a line break.
    const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? "") + text.slice(whole.length);
    return lines.flatMap(line);
  };
}
