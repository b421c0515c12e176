import type { Links } from "@/lib/markdown/render";

interface Props {
  refs: readonly string[];
  links: Links;
  /** Words before the numbers, for a judgement. */
  said?: string;
}

/** Note numbers after a sentence; for a judgement, said to be one. */
export function Cites({ refs, links, said }: Props) {
  return (
    <span className={said === undefined ? undefined : "meta"}>
      {said}
      {refs.map((ref) => {
        const { href, note, title } = links.claim(ref);
        return <sup className="cite" key={ref}><wbr /><a href={href} title={title} aria-label={note === undefined ? "source" : `note ${note}`}>{note ?? "°"}</a></sup>;
      })}
    </span>
  );
}
