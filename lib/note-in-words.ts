/** A note in one breath, for the box beside its number. */
import { type Catalog, type Claim, formatDate, formatValue } from "./catalog";

/** The sentence, its conditions, how it was reckoned, where and when it was said. */
export function noteInWords(catalog: Catalog, { statement, conditions, evidence, asOf, sources, value, unit, property, reasoning }: Claim): string {
  const source = sources.flatMap((id) => catalog.sources.get(id) ?? [])[0];
  const said = statement ?? formatValue({ value, unit, property }) ?? "";
  const where = [source === undefined ? undefined : `${source.publisher}, ${source.title}`, evidence, formatDate(asOf)].filter(Boolean).join("; ");
  return [plain(said), conditions && `Conditions: ${plain(conditions)}.`, reasoning && `Reckoned: ${plain(reasoning)}`, where].filter(Boolean).join(" ");
}

/** Directives and backticks mean nothing outside of markdown. */
const plain = (text: string) => text.replaceAll(/\s?:(cite|claim|runtime|system)\[[^\]]*\]/g, "").replaceAll("`", "");
