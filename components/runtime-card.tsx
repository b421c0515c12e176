import { CARD_FACTS, type Catalog, claimsOn, formatDate, formatShort, type Runtime } from "@/lib/catalog";
import { routes } from "@/lib/routes";
import { Inline } from "./prose";
import type { Links } from "@/lib/markdown/render";

const LABELS: Record<(typeof CARD_FACTS)[number], string> = { licence: "Licence", accelerators: "Runs on", "default-bind": "Listens", "newest-release": "Newest" };

/** An entry of the register: name, sentence, when to choose it, and four facts that link to their claims. */
export function RuntimeCard({ runtime, links }: { runtime: Runtime; catalog: Catalog; links: Links }) {
  return (
    <article className="card">
      <h3><a href={routes.runtime(runtime.slug)}>{runtime.name}</a></h3>
      <p>{runtime.summary}</p>
      <p className="choose"><Inline text={runtime.chooseWhen.text} links={links} /></p>
      <dl className="mini">
        {CARD_FACTS.flatMap((property) => {
          const [claim] = claimsOn(runtime, property);
          return claim === undefined ? [] : [<Fact key={property} label={LABELS[property]} href={`${routes.runtime(runtime.slug)}#c-${claim.id}`} value={property === "newest-release" ? `${formatShort(claim)}, seen ${formatDate(claim.asOf)}` : formatShort(claim)} />];
        })}
      </dl>
    </article>
  );
}

function Fact({ label, href, value }: { label: string; href: string; value: string }) {
  return <div><dt>{label}</dt><dd><a href={href}>{value}</a></dd></div>;
}
