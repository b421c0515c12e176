import type { ReactNode } from "react";

interface Props {
  id: string;
  title: string;
  /** A line under the heading: what holds for the whole section. */
  aside?: ReactNode;
  /** The slug of a zone, for its hue. */
  zone?: string;
  /** The text takes the whole width, under its heading: for tables. */
  wide?: boolean;
  children: ReactNode;
}

/** A narrow column with the heading beside a wide one with the text. */
export function Section({ id, title, aside, zone, wide, children }: Props) {
  return (
    <section className={["section", zone && `zone hue-${zone}`, wide && "wide"].filter(Boolean).join(" ")} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside && <p>{aside}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}
