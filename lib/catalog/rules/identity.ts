/** Slugs and aliases are unique; every runtime on the map has its page of prose, and every page its runtime. */
import { suggest } from "../near";
import { type Finding, show } from "../problem";
import type { Context } from "./context";

export function collidingSlugs({ seed }: Context): Finding[] {
  const taken = new Map<string, string>();
  return seed.runtimes.flatMap(({ data, place }) =>
    [data.slug, ...data.aliases].flatMap((slug, index) => {
      const owner = taken.get(slug);
      taken.set(slug, data.slug);
      if (owner === undefined) return [];
      return [{ place: { ...place, path: index === 0 ? ["record", "slug"] : ["record", "aliases", index - 1] }, field: index === 0 ? "slug" : "aliases", expected: "a slug that no other runtime has", got: `${show(slug)}, also of "${owner}"`, fix: `Choose another slug in ${place.file}.`, rule: "duplicate-slug" }];
    }),
  );
}

export function pagesAndRecords({ seed, content }: Context): Finding[] {
  const slugs = seed.runtimes.map(({ data }) => data.slug);
  const pages = content.runtimePages.map(({ slug }) => slug);
  const orphans = content.runtimePages.filter(({ slug }) => !slugs.includes(slug)).map(({ slug, place }) => ({
    place: { file: place.file }, field: "file name", expected: "the slug of a runtime in scripts/seed/tools.ts", got: show(slug),
    fix: suggest(slug, slugs, `register the runtime in scripts/seed/tools.ts, or rename ${place.file}.`), rule: "unknown-runtime",
  }));
  const missing = seed.runtimes.filter(({ data }) => data.unplaced === undefined && !pages.includes(data.slug)).map(({ data, place }) => ({
    place, field: "prose", expected: `content/runtimes/${data.slug}.md with the three judgements and the notes`, got: "nothing", fix: `Write content/runtimes/${data.slug}.md after the template in content/README.md.`, rule: "missing-prose",
  }));
  const twice = content.runtimePages.filter(({ slug }, index) => pages.indexOf(slug) !== index).map(({ slug, place }) => ({
    place, field: "prose", expected: "the page's prose in one place", got: `${show(slug)} in a content file and in the seed record`, fix: `Remove one of the two.`, rule: "duplicate-id",
  }));
  return [...orphans, ...missing, ...twice];
}
