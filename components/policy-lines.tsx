import type { Links } from "@/lib/markdown/render";
import type { Line } from "@/lib/picker/lines";
import { Cites } from "./cites";

/** Lines that the editors drew, each with its reason and what it rests on. */
export function LineRows({ lines, links }: { lines: readonly Line[]; links: Links }) {
  return (
    <dl className="facts">
      {lines.map(({ id, title, reason, rests }) => (
        <div key={id} id={id}>
          <dt>{title}</dt>
          <dd>{reason} <Cites refs={rests} links={links} said="Our judgement, from" /></dd>
        </div>
      ))}
    </dl>
  );
}
