/** An answer in words, for a terminal. */
import { type Catalog, runtimeBySlug, situationBySlug } from "@/lib/catalog";
import { permalink, routes } from "@/lib/routes";
import { commandOf, demandsOf } from "./constraints";
import type { Picked } from "./pick";

/** Four lists, each runtime with its reason and the claims behind it; then what to relax. */
export function printPicked(catalog: Catalog, picked: Picked): string {
  const { constraints, situation, contradictions, fits, conditional, eliminated, cannotTell, relax } = picked;
  const name = (slug: string) => runtimeBySlug(catalog, slug).name;
  const row = (slug: string, words: string, claims: readonly string[], place?: string) => `  ${name(slug)}\n      ${[words, ...(place === undefined ? [] : [place]), `[${claims.join(", ")}]`].join("\n      ")}`;
  return [
    commandOf(demandsOf(constraints)),
    ...(situation === null ? [] : [`Situation: ${situationBySlug(catalog, situation).data.title}, ${permalink(routes.situation(situation))}`]),
    ...contradictions.map(({ constraint, reason, claims }) => `Contradiction: ${constraint}. ${reason} [${claims.join(", ")}]`),
    "",
    ...list("Fits", fits.map(({ slug, why, claims, place }) => row(slug, why, claims, place))),
    ...list("Fits with conditions", conditional.map(({ slug, condition, claims, place }) => row(slug, condition, claims, place))),
    ...list("Cannot tell", cannotTell.map(({ slug, capability, claims }) => row(slug, `unknown: ${capability}`, claims))),
    ...list("Eliminated", eliminated.map(({ slug, constraint, reason, claims }) => row(slug, `${constraint}: ${reason}`, claims))),
    ...(fits.length === 0 ? [conditional.length === 0 ? "Nothing fits." : "Nothing fits without conditions.", ""] : []),
    ...(relax.length === 0 ? [] : ["What giving up a constraint brings back", ...relax.map(({ constraint, gains }) => `  without ${constraint}: ${gains.map(name).join(", ")}`)]),
  ].join("\n");
}

const list = (title: string, rows: readonly string[]): string[] => [`${title} (${rows.length})`, ...rows, ""];
