/** What stands in the way of publishing an edition, and the two files that publishing writes. */
import { ageOf, type Catalog, type Edition, freshUntil, resolveRef } from "@/lib/catalog";
import { type Finding, type Place, show } from "@/lib/catalog/problem";
import { EDITIONS } from "./archive";
import { citations } from "./cited";
import { type EditionRecord, type Published } from "./record";
import { digestsOf, type Files, PUBLISHED, RECORD, sealOf } from "./seal";

/** Everything carried and unread, missing or expired, each at its line; empty when the edition may be published. */
export function refusals(catalog: Catalog, edition: Edition, files: Files): Finding[] {
  return [...unreadFiles(edition), ...nothingChanged(edition), ...expiredCitations(catalog, edition, files), ...idleExemptions(catalog, edition), ...strangeFiles(edition, files)];
}

const placeOf = (edition: Edition, name: string, ...path: PropertyKey[]): Place => ({ file: `${EDITIONS}/${edition.month}/${name}`, path });

const unreadFiles = (edition: Edition): Finding[] =>
  edition.carried.filter(({ reviewed }) => reviewed === undefined).map(({ file, from }) => ({
    place: placeOf(edition, file, "carried"), field: "carried", expected: "words of this month, or carried words that an editor has read again", got: `the words of ${from}, unread`,
    fix: `Write them anew and take out the line "carried:"; or, if every sentence still holds, add the line  reviewed: "YYYY-MM-DD"  with today's date.`, rule: "carried",
  }));

const nothingChanged = (edition: Edition): Finding[] =>
  edition.changes.length > 0 ? [] : [{ place: placeOf(edition, "edition.md"), field: "changes/", expected: "at least one file that tells what changed", got: "none", fix: `Write ${EDITIONS}/${edition.month}/changes/<slug>.md after the template in content/README.md; candidates stand as comments in edition.md.`, rule: "no-change" }];

/** The line of a file that names the claim, in full or by its own id. */
function lineNaming(text: string, ref: string): number {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes(ref));
  const bare = lines.findIndex((line) => line.includes(`[${ref.split("/")[1]}]`));
  return Math.max(1, (at === -1 ? bare : at) + 1);
}

function expiredCitations(catalog: Catalog, edition: Edition, files: Files): Finding[] {
  const exempt = new Set(exemptionsOf(edition));
  return citations(edition).flatMap(({ ref, file }) => {
    const claim = catalog.claims.get(ref);
    if (claim === undefined || exempt.has(ref) || ageOf(claim, edition.data.framed) === "fresh") return [];
    const why = claim.outrun === undefined ? `a text of ${claim.asOf}, due again on ${freshUntil(claim)}` : `what held for ${claim.version ?? "an older version"}; ${claim.outrun} is out`;
    return [{
      place: { file: `${EDITIONS}/${edition.month}/${file}`, line: lineNaming(files.get(file) ?? "", ref) }, field: ref, expected: `a claim that is fresh on ${edition.data.framed}`, got: why,
      fix: `Read its source again and bring the claim up to date in ${claim.place.file}; or cite another; or, if no newer text exists, say so under stillHolds in edition.md.`, rule: "expired-citation",
    }];
  });
}

const exemptionsOf = ({ data }: Edition) => data.stillHolds.map(({ claim }) => resolveRef(claim, "map"));

function idleExemptions(catalog: Catalog, edition: Edition): Finding[] {
  const cited = new Set(citations(edition).map(({ ref }) => ref));
  return exemptionsOf(edition).flatMap((ref, index) => {
    const claim = catalog.claims.get(ref);
    if (claim !== undefined && cited.has(ref) && ageOf(claim, edition.data.framed) === "check-again") return [];
    const got = claim === undefined ? "a claim that does not exist" : cited.has(ref) ? "a claim that is fresh" : "a claim that the framing does not cite";
    return [{ place: placeOf(edition, "edition.md", "stillHolds", index), field: "stillHolds", expected: "an expired claim that this edition's framing cites", got: `${show(ref)}, ${got}`, fix: "Remove the entry: it excuses nothing.", rule: "idle-exemption" }];
  });
}

const strangeFiles = (edition: Edition, files: Files): Finding[] =>
  [...files.keys()].filter((name) => !name.endsWith(".md") && name !== RECORD && name !== PUBLISHED).map((name) => ({
    place: placeOf(edition, name), field: "file", expected: "markdown files only", got: show(name), fix: "Move it out of the edition's folder: what is published is sealed.", rule: "edition-file",
  }));

/** The files that publishing adds, the seal last: without it an edition is a draft. @param files The folder as it stands. */
export function sealed(record: EditionRecord, files: Files, publishedOn: string): Map<string, string> {
  const text = `${JSON.stringify({ ...record, lines: digestsOf(files) })}\n`;
  const others = [...files].filter(([name]) => name !== RECORD && name !== PUBLISHED);
  const published: Published = { publishedOn, sha256: sealOf(new Map([...others, [RECORD, text]])) };
  return new Map([[RECORD, text], [PUBLISHED, `${JSON.stringify(published, null, 2)}\n`]]);
}
