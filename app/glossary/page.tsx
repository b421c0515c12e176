import { MAP, Page } from "@/components/page";
import { Prose } from "@/components/prose";
import { Provenance } from "@/components/provenance";
import { sourcesOf } from "@/components/fact-rows";
import { claimByRef, loadCatalog, newestEdition, resolveRef } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";

const identity = { title: "Glossary", description: "The terms of local inference in plain words, each with the document it is taken from: TTFT, TPOT, prefill, KV cache, tensor parallelism and more.", href: routes.glossary() };

export const metadata = pageMetadata(identity);

export default function GlossaryPage() {
  const catalog = loadCatalog();
  const linksOf = linksFor(catalog, { numbering: new Map(), terms: false });
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="What the words on this map mean, and where each meaning comes from.">
      <dl className="facts">
        {catalog.glossary.map(({ slug, data, body }) => (
          <div key={slug} id={slug}>
            <dt><strong>{data.term}</strong>{data.also.length > 0 && <><br /><span className="meta">{data.also.join(", ")}</span></>}</dt>
            <dd>
              <Prose text={body.text} links={linksOf(slug)} />
              {data.rests.map((ref) => claimByRef(catalog, resolveRef(ref, slug))).map((claim) => (
                <div key={claim.ref} id={claim.subject === slug ? `c-${slug}-${claim.id}` : undefined}>
                  <p className="meta">Source: {claim.statement}</p>
                  <Provenance claimRef={claim.ref} asOf={claim.asOf} evidence={claim.evidence} version={claim.version} sources={sourcesOf(catalog, claim.sources)} />
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
