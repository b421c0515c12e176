import { formatDate, type SourceRecord } from "@/lib/catalog";
import type { Evidence } from "@/lib/catalog/schema/words";
import { wrongHref } from "@/lib/routes";

interface Props {
  claimRef: string;
  asOf: string;
  evidence: Evidence;
  sources: readonly SourceRecord[];
  version?: string | undefined;
  /** The evidence that the section has announced; only another word is printed. */
  usual?: Evidence | undefined;
  checkAgain?: boolean;
}

/** Where a fact comes from: evidence, date and version of the text, the document itself, and a way to object. */
export function Provenance({ claimRef, asOf, evidence, sources, version, usual, checkAgain }: Props) {
  return (
    <p className="prov">
      {evidence !== usual && <span className="badge">{evidence}</span>}
      {checkAgain && <span className="badge">check again</span>}
      <time dateTime={asOf}>{formatDate(asOf)}</time>
      {version && <span>{version}</span>}
      {sources.map((source) => (
        <span key={source.id}>
          <a href={source.url} title={[source.publisher, source.locator].filter(Boolean).join(", ")}>{source.title}</a>
          {source.interest === "rival" && " (a rival)"}
        </span>
      ))}
      <a className="report" href={wrongHref(claimRef)} aria-label={`Wrong or outdated? Report ${claimRef}`}>wrong?</a>
    </p>
  );
}
