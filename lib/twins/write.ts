/** The markdown of a twin: headings, claims as list items, cited claims as footnotes. */
import { ageOf, type Catalog, type Claim, claimByRef, formatValue, newestEdition, type Prose, resolveRef, runtimeBySlug, systemBySlug } from "@/lib/catalog";
import { claimHref } from "@/lib/links";
import { directivesIn } from "@/lib/markdown/cited";
import { permalink, routes } from "@/lib/routes";
import { site } from "@/lib/site";

/** Collects a page's text and the claims it cites. */
export class Twin {
  private readonly lines: string[] = [];
  private readonly cited = new Set<string>();

  constructor(private readonly catalog: Catalog, title: string, private readonly href: string, lede?: string) {
    this.lines.push(`# ${title}`, "", ...(lede === undefined ? [] : [lede, ""]));
  }

  heading(text: string, depth = 2): this {
    this.lines.push(`${"#".repeat(depth)} ${text}`, "");
    return this;
  }

  text(words: string, subject: string): this {
    if (words !== "") this.lines.push(this.resolve(words, subject), "");
    return this;
  }

  prose(prose: Prose, subject: string): this {
    return this.text(prose.text, subject);
  }

  /** A sentence of the editors and the claims it rests on. */
  judgement(label: string, words: string, rests: readonly string[], subject: string): this {
    return this.text(`**${label}:** ${words}${rests.map((ref) => `:cite[${resolveRef(ref, subject)}]`).join("")}`, subject);
  }

  items(words: readonly string[]): this {
    this.lines.push(...words.map((item) => `- ${item}`), "");
    return this;
  }

  /** Claims the page lists itself. */
  claims(claims: readonly Claim[]): this {
    return this.items(claims.map((claim) => this.claimLine(claim)));
  }

  end(): string {
    const notes = [...this.cited].map((ref) => `[^${noteId(ref)}]: ${this.claimLine(claimByRef(this.catalog, ref))}`);
    const cite = `Cite as: ${site.name}, edition ${newestEdition(this.catalog).month}, <${permalink(this.href)}>. CC BY 4.0.`;
    return `${[...this.lines, ...notes, ...(notes.length > 0 ? [""] : []), cite].join("\n")}\n`;
  }

  private claimLine(claim: Claim): string {
    const { ref, statement, conditions, evidence, asOf, version, sources, disagreesWith, reading, derivedFrom, reasoning } = claim;
    const said = [formatValue(claim)?.replaceAll("\n", " ; "), statement && this.resolve(statement, claim.subject, false)].filter(Boolean).join(". ");
    const details = [
      conditions && `conditions: ${this.resolve(conditions, claim.subject, false)}`,
      disagreesWith.length > 0 && `disagrees with ${disagreesWith.join(", ")} (our reading: ${reading})`,
      derivedFrom.length > 0 && `from ${derivedFrom.join(", ")}: ${reasoning}`,
      version && `version ${version}`,
      ageOf(claim, newestEdition(this.catalog).data.framed) === "check-again" && "check again",
    ].filter(Boolean);
    const links = sources.flatMap((id) => this.catalog.sources.get(id) ?? []).map(({ title, url }) => `[${title.replaceAll(/[[\]]/g, "")}](<${url}>)`);
    return `[${ref}](${permalink(claimHref(this.catalog, ref))}) ${said} (${[evidence, asOf, ...details, ...links].join("; ")})`;
  }

  /** Directives become plain markdown. */
  private resolve(words: string, subject: string, note = true): string {
    return directivesIn(words).reduce((text, { name, label }) => text.replace(new RegExp(`\\s?:${name}\\[${label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\\]`), () => this.plain(name, label, subject, note)), abroad(words));
  }

  private plain(name: string, label: string, subject: string, note: boolean): string {
    if (name === "runtime") return ` [${runtimeBySlug(this.catalog, label).name}](${permalink(routes.runtime(label))})`;
    if (name === "system") return ` [${systemBySlug(this.catalog, label).data.title}](${permalink(routes.system(label))})`;
    const claim = claimByRef(this.catalog, resolveRef(label, subject));
    if (note) this.cited.add(claim.ref);
    const mark = note ? `[^${noteId(claim.ref)}]` : "";
    return name === "claim" ? ` ${formatValue(claim)}${mark}` : mark;
  }
}

/** Links within the site lead there from anywhere. */
const abroad = (words: string) => words.replaceAll("](/", `](${site.origin}/`);

const noteId = (ref: string) => ref.replace("/", ":");
