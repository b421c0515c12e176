import type { Prose as ProseText } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { sectionsOf } from "@/lib/markdown/sections";
import { Prose } from "./prose";
import { Section } from "./section";

/** A body with ## headings, each a section of the page. */
export function TextSections({ body, links }: { body: ProseText; links: Links }) {
  return <>{sectionsOf(body.text).map(({ id, title, text }) => <Section key={id} id={id} title={title}><Prose text={text} links={links} /></Section>)}</>;
}
