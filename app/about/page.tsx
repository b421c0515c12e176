import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";

const identity = { title: "About", description: "Who answers for Runtime Atlas, how it is written, what it takes no money for, and how to correct it or reply to it.", href: routes.about() };

export const metadata = pageMetadata(identity);

export default function AboutPage() {
  const corrections = <a href={site.corrections}>{site.corrections.replace("https://", "")}</a>;
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(loadCatalog()).month} lede="An editorial map of the programs that run language models on one’s own hardware, kept in a public repository and framed afresh each month.">
      <Section id="who" title="Who answers">
        <div className="prose">
          <p>The editors answer for every sentence. A framing is signed by them together; no invented persons stand behind it.</p>
          <p>Reports go to {corrections}. Each claim has a link that fills in which one is meant.</p>
        </div>
      </Section>
      <Section id="how" title="How it is written">
        <div className="prose">
          <p>Records and texts are drafted with AI assistance from the sources they cite and reviewed by pull request. None of the runtimes was run by us unless a page says “operated” and links the log; at present none does.</p>
          <p>What the build can check, it checks: a figure without a claim, a claim without a source, a source without a date, a dead reference, two claims that contradict each other in silence. What it cannot check is whether a sentence reads its source rightly. That is what the links are for.</p>
        </div>
      </Section>
      <Section id="money" title="Money">
        <div className="prose"><p>None is taken: no listing fees, no affiliate links, no advertising, no sponsored placement. The pages make no request to any other host and set no cookie.</p></div>
      </Section>
      <Section id="reply" title="Right of reply">
        <div className="prose"><p>Maintainers of a runtime may reply to what is said of it. The reply is printed with its date beside the verdict it answers, and the verdict changes only if the facts do. Send it to {corrections}.</p></div>
      </Section>
      <Section id="reuse" title="Reuse">
        <div className="prose"><p>Our words and the arrangement are under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, the code under Apache-2.0. Commands, flags, log lines, names and advisory texts belong to their owners.</p></div>
      </Section>
    </Page>
  );
}
