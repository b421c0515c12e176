import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  /** A line under the heading: what holds for the whole section. */
  aside?: ReactNode;
  /** The slug of a zone, for its hue. */
  zone?: string;
  children: ReactNode;
}

/** A narrow column with the heading beside a wide one with the text. */
export function Section({ id, title, aside, zone, children }: Props) {
  return (
    <section className={zone === undefined ? "section" : `section zone hue-${zone}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside && <p>{aside}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}
