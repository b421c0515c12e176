/** The claims on which the framing of an edition rests, with the file that cites each. */
import { resolveRef } from "@/lib/catalog/claims";
import type { Edition } from "@/lib/catalog/model";
import { citedRefs } from "@/lib/markdown/cited";

export interface Citation {
  ref: string;
  /** The file of the edition, below its folder. */
  file: string;
}

/** In reading order; a claim that several files cite comes once for each. */
export function citations({ intro, updates, zones, changes, winners, declining }: Pick<Edition, "intro" | "updates" | "zones" | "changes" | "winners" | "declining">): Citation[] {
  const of = (file: string, subject: string, texts: readonly string[], rests: readonly string[] = []) => [...new Set([...citedRefs(texts), ...rests].map((ref) => resolveRef(ref, subject)))].map((ref) => ({ ref, file }));
  return [
    ...of("edition.md", "map", [intro.text]),
    ...changes.flatMap(({ slug, body, data }) => of(`changes/${slug}.md`, slug, [body.text], data.rests)),
    ...zones.flatMap(({ slug, body }) => of(`zones/${slug}.md`, slug, [body.text])),
    ...winners.flatMap(({ slug, body, data }) => of(`winners/${slug}.md`, slug, [body.text, data.unless], data.rests)),
    ...declining.flatMap(({ slug, body, data }) => of(`declining/${slug}.md`, data.runtime ?? slug, [body.text, ...data.migration, data.stillFineIf], data.evidence.map(({ claim }) => claim))),
    ...of("updates.md", "map", [updates.text]),
  ];
}
