import { Fragment } from "react";
import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { type Catalog, label, loadCatalog, newestEdition, type SourceRecord } from "@/lib/catalog";
import { carriedBy, claimHref } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { isReadLine } from "@/lib/reviews/facts";
import { routes } from "@/lib/routes";

const identity = { title: "Sources", description: "Every document the map rests on: title, publisher, kind, what its publisher is to the subject, and the claims that rest on it.", href: routes.sources() };

export const metadata = pageMetadata(identity);

export default function SourcesPage() {
  const catalog = loadCatalog();
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="Grouped by publisher, each with its kind, and its interest unless it is independent; dates stand beside the claims. A file of a repository is cited at the commit that was read, so that the lines stay where they were. The day each was read stands in the sources of the API.">
      {byPublisher(catalog.sources).map(([publisher, sources]) => (
        <Section key={publisher} id={`p-${publisher.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`} title={publisher} aside={sources.length === 1 ? undefined : `${sources.length} documents`}>
          <ul className="rows">
            {documents(sources).map(({ source, lines }) => (
              <li key={source.id}>
                <a href={lines.length > 0 ? fileOf(source) : source.url}>{lines.length > 0 ? pathOf(source) : source.title}</a>
                <p className="meta">{label(source.kind)}{source.interest !== "independent" && `, ${source.interest}`}. {lines.length === 0 ? <>Claims: <Carried catalog={catalog} claims={source.claims} /></> : lines.map((line, index) => <Fragment key={line.id}>{index > 0 && ". "}<a href={line.url}>{line.url.slice(line.url.indexOf("#") + 1)}</a> carries <Carried catalog={catalog} claims={line.claims} /></Fragment>)}</p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

/** Claims by their names, each subject named once; the figures of a preset as one link. */
function Carried({ catalog, claims: all }: { catalog: Catalog; claims: readonly string[] }) {
  const { claims, presets } = carriedBy(catalog, all);
  const figures = presets.map(({ href, name }, index) => <Fragment key={name}>{(index > 0 || claims.length > 0) && "; "}<a href={href}>{name}</a></Fragment>);
  const named = claims.map((ref, index) => {
    const [subject = "", id = ""] = ref.split("/");
    const same = claims[index - 1]?.startsWith(`${subject}/`) === true;
    return <Fragment key={ref}>{index > 0 && (same ? ", " : "; ")}{!same && `${subject}: `}<a href={claimHref(catalog, ref)}>{id}</a></Fragment>;
  });
  return [...named, ...figures];
}

const fileOf = ({ url }: SourceRecord): string => url.slice(0, url.indexOf("#"));
const pathOf = ({ title }: SourceRecord): string => title.slice(0, title.lastIndexOf(", L"));

/** A document a row; the lines that a review read of one file share theirs. */
function documents(sources: readonly SourceRecord[]): { source: SourceRecord; lines: SourceRecord[] }[] {
  const files = new Map<string, SourceRecord[]>();
  for (const source of sources.filter(isReadLine)) files.set(fileOf(source), [...(files.get(fileOf(source)) ?? []), source]);
  return sources.flatMap((source) => {
    const lines = isReadLine(source) ? (files.get(fileOf(source)) ?? []) : [];
    return lines.length > 0 && lines[0] !== source ? [] : [{ source, lines }];
  });
}

const order = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function byPublisher(sources: ReadonlyMap<string, SourceRecord>): [string, SourceRecord[]][] {
  const groups = new Map<string, SourceRecord[]>();
  for (const source of sources.values()) groups.set(source.publisher, [...(groups.get(source.publisher) ?? []), source]);
  return [...groups].sort(([a], [b]) => order.compare(a, b)).map(([publisher, list]) => [publisher, list.sort((a, b) => order.compare(a.title, b.title))]);
}
