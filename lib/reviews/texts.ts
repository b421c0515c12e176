/** The words of reviews with their places: in records figures may stand, in prose they need a claim. */
import type { Prose } from "@/lib/catalog/model";
import type { ParsedContent } from "@/lib/catalog/parse";
import type { Place } from "@/lib/catalog/problem";

export interface ReviewText {
  text: string;
  place: Place;
  subject: string;
  field: string;
  cited: boolean;
}

/** Fields of records that are shown beside the claim's own statement. */
const FIELDS = ["depends", "changing", "matters", "tells", "cause", "remedy", "breaks", "do", "says"] as const;

/** Records carry their sources themselves. */
export function recordTexts(content: ParsedContent): ReviewText[] {
  const files = [...content.reviewDefaults, ...content.reviewMetrics, ...content.reviewFailures, ...content.reviewUpgrades, ...content.reviewPoints, ...content.reviewAdvisories];
  return files.flatMap(({ slug, data, place }) =>
    data.records.flatMap((record, index) => {
      const words = new Map<string, unknown>(Object.entries(record));
      return FIELDS.flatMap((field) => {
        const text = words.get(field);
        return typeof text === "string" ? [{ text, place: { ...place, path: ["records", index, field] }, subject: slug, field: `records[${index}].${field}`, cited: false }] : [];
      });
    }),
  );
}

/** Prose: bodies whose paragraphs cite, and sentences in which a figure needs a claim. */
export function reviewProse(content: ParsedContent): ReviewText[] {
  const body = (file: { slug: string; body: Prose }): ReviewText => ({ text: file.body.text, place: file.body.place, subject: file.slug, field: "text", cited: true });
  const parts = [...content.reviewDefaults, ...content.reviewMetrics, ...content.reviewFailures, ...content.reviewUpgrades, ...content.reviewPoints, ...content.reviewAdvisories];
  return [
    ...[...content.reviews, ...parts].map(body),
    ...content.reviews.flatMap(({ slug, data, place }) => {
      const field = (text: string, ...path: PropertyKey[]): ReviewText => ({ text, place: { ...place, path }, subject: slug, field: path.join("."), cited: false });
      return [
        field(data.description, "description"), field(data.lede, "lede"),
        ...data.choose.map(({ text }, index) => field(text, "choose", index, "text")),
        ...data.chooseNot.map(({ text }, index) => field(text, "chooseNot", index, "text")),
        ...data.comparisons.map(({ says }, index) => field(says ?? "", "comparisons", index, "says")),
      ];
    }),
  ];
}
