/** The situations hold against today's facts: the editors' choice stands, and little is left unsaid. */
import { expect, test } from "vitest";
import { loadCatalog, runtimeBySlug } from "@/lib/catalog";
import { commandOf, demandsOf } from "@/lib/picker/constraints";
import { knownTo, parseFlags } from "@/lib/picker/flags";
import { choiceOf, pick } from "@/lib/picker/pick";

const catalog = loadCatalog();
const named = ["mac-single-user", "four-3090-team", "h100-node-api", "two-macs-big-model", "windows-laptop-gui", "air-gapped-server", "raspberry-pi", "agent-coding-local", "two-mac-studios-plus-4090", "strix-halo", "upgrade-from-ollama"];

test("there are twenty situations, those that people ask for among them", () => {
  const slugs = catalog.situations.map(({ slug }) => slug);
  expect(slugs).toHaveLength(20);
  expect(named.filter((slug) => !slugs.includes(slug))).toEqual([]);
});

test.each(catalog.situations)("$slug: the choice leads its list, and the command gives the page's answer", (situation) => {
  const picked = pick(catalog, situation.data.constraints);
  const flags = commandOf(demandsOf(situation.data.constraints)).replace("npm run pick -- ", "").split(" ");
  const read = parseFlags(flags, knownTo(catalog));
  const choice = choiceOf(picked, situation);
  expect(read.ok && pick(catalog, read.constraints)).toEqual(picked);
  expect(picked.situation).toBe(situation.slug);
  expect(choice?.slug).toBe(situation.data.choice.runtime);
  expect([picked.fits[0], picked.conditional[0]]).toContain(choice);
});

test.each(catalog.situations)("$slug: at most three runtimes of the choice's zone cannot be told", ({ data }) => {
  const zone = runtimeBySlug(catalog, data.choice.runtime).home;
  const open = pick(catalog, data.constraints).cannotTell.filter(({ slug }) => runtimeBySlug(catalog, slug).home === zone);
  expect(open.map(({ slug, capability }) => `${slug} ${capability}`).slice(3)).toEqual([]);
});
