/** A month in the life of the fixture catalog, step by step, as an editor would take it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runScript } from "./copies";
import { change, write } from "./editions";

export const edition = (root: string, ...words: string[]) => runScript(root, "scripts/edition.ts", {}, words);

/** What happened in November: a release with its advisory, and a window where there was none. */
export function november(root: string): void {
  const seed = "scripts/seed/runtimes/alpha.ts";
  const from = 'sources: ["alpha-readme"], asOf: "2026-11-25", evidence: "documented" }';
  change(root, seed, 'releases: [{', `releases: [{ version: "1.3.0", date: "2026-11-25", matters: "It opens a window of its own.", ${from}, {`);
  change(root, seed, "advisories: []", `advisories: [{ id: "CVE-2026-11111", severity: "high", summary: "A caller could read the files of another.", affected: "before 1.3.0", fixed: "1.3.0", published: "2026-11-25", ${from}]`);
  change(root, seed, 'gui: { state: "no", basis: "none-found", note: "No window among the files of the commit.", sources: ["alpha-readme"], asOf: "2026-08-01", evidence: "documented" }', `gui: { state: "yes", ${from}`);
}

/** Three files written by hand: a change, a blurb anew, the intro anew. */
export function writeDecember(root: string): void {
  const folder = "content/editions/2026-12";
  write(root, `${folder}/changes/alpha-window.md`, '---\ndate: "2026-11-25"\ntitle: "Alpha opens a window of its own"\nruntimes: [alpha]\nrests: [alpha/release-1-3-0]\n---\n\nWho used Beta for its window may do without. :cite[alpha/can-gui]\n');
  change(root, `${folder}/zones/desktop.md`, 'carried: "2026-11"\n', "");
  change(root, `${folder}/zones/desktop.md`, "One machine, one person.", "One machine, one person, and now a window.");
  change(root, `${folder}/edition.md`, 'carried: "2026-11"\n', "");
  change(root, `${folder}/edition.md`, "Three runtimes in two zones, so that a whole build takes seconds.", "The second month: Alpha has a window. :cite[alpha/can-gui]");
}

/** Every carried file that is left, confirmed as read. */
export function confirmRest(root: string, month: string, on: string): void {
  const folder = `content/editions/${month}`;
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
    const text = name.endsWith(".md") ? readFileSync(join(root, folder, name), "utf8") : "";
    const [line] = /^carried:.*$/m.exec(text) ?? [];
    if (line !== undefined && !/^reviewed:/m.test(text)) change(root, `${folder}/${name}`, line, `${line}\nreviewed: "${on}"`);
  }
}
