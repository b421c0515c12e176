/** Where the editors stand on a runtime, as the framing says it: named, listed, in decline. */
import type { Edition, Runtime } from "@/lib/catalog/model";

export interface Stance {
  /** winner · challenger · listed · declining: <state> · historical */
  word: string;
  /** The editors' own words for it. */
  reason: string;
}

/** From the least to the most recommended. */
const LADDER = ["historical", "declining: archived", "declining: dormant", "declining: backend-removed", "declining: superseded", "declining: maintenance", "listed", "challenger", "winner"];

export type Direction = "up" | "down" | "level";

export function directionOf(from: string, to: string): Direction {
  const step = LADDER.indexOf(to) - LADDER.indexOf(from);
  return step > 0 ? "up" : step < 0 ? "down" : "level";
}

type Framing = Pick<Edition, "winners" | "declining">;

/** A runtime's stance in an edition; a decline speaks louder than a choice. */
export function stanceOf({ winners, declining }: Framing, { slug, historical }: Pick<Runtime, "slug" | "historical">): Stance {
  const decline = declining.find(({ slug: file, data }) => (data.runtime ?? file) === slug);
  if (historical) return { word: "historical", reason: decline?.data.summary ?? "It is in no zone of the map." };
  if (decline !== undefined) return { word: `declining: ${decline.data.state}`, reason: decline.data.summary };
  const won = winners.find((winner) => winner.slug === slug);
  if (won !== undefined) return { word: "winner", reason: won.data.title };
  const challenged = winners.find(({ data }) => data.challenger === slug);
  if (challenged !== undefined) return { word: "challenger", reason: `nearest challenger of ${challenged.slug}` };
  return { word: "listed", reason: "on the map, neither chosen nor in decline" };
}
