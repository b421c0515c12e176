import { AdvisoryLine, PostureCell } from "@/components/security-rows";
import { MAP, Page } from "@/components/page";
import { Section } from "@/components/section";
import { loadCatalog, newestEdition } from "@/lib/catalog";
import { linksFor } from "@/lib/links";
import { pageMetadata } from "@/lib/metadata";
import { routes } from "@/lib/routes";
import { advisoriesNewestFirst, POSTURE } from "@/lib/security";

const identity = { title: "Security", description: "Default bind, keys and TLS of every runtime in one table, and all advisories newest first, with affected and fixed versions.", href: routes.security(), feed: routes.advisoryFeed() };

export const metadata = pageMetadata(identity);

export default function SecurityPage() {
  const catalog = loadCatalog();
  const linksOf = linksFor(catalog, { numbering: new Map() });
  const listed = catalog.runtimes.filter(({ historical }) => !historical);
  return (
    <Page {...identity} parents={[MAP]} edition={newestEdition(catalog).month} lede="What a runtime exposes when it is started without a flag, and what has been found in it.">
      <Section id="posture" title="As installed" wide aside="Each cell leads to its claim">
        <table className="cells">
          <thead><tr><th scope="col">Runtime</th>{POSTURE.map(({ title }) => <th scope="col" key={title}>{title}</th>)}</tr></thead>
          <tbody>
            {listed.map((runtime) => (
              <tr key={runtime.slug}>
                <th scope="row"><a href={routes.runtime(runtime.slug)}>{runtime.name}</a></th>
                {POSTURE.map((column) => <td key={column.title} data-label={column.title}><PostureCell runtime={runtime} column={column} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section id="advisories" title="Advisories" aside={<a href={routes.advisoryFeed()}>Atom feed</a>}>
        <ul className="rows dated">{advisoriesNewestFirst(catalog).map(({ runtime, advisory }) => <AdvisoryLine key={advisory.ref} runtime={runtime} advisory={advisory} links={linksOf(runtime.slug)} />)}</ul>
      </Section>
      <Section id="searched" title="Where we looked" aside="Absence is never “none”: it is none found, on a day, in these places">
        <ul className="rows">
          {listed.map(({ slug, name, advisories, advisorySearch }) => <li key={slug} id={slug}><a href={`${routes.runtime(slug)}#security`}>{name}</a>: {advisories.length === 0 ? "none found" : `${advisories.length} found`} on {advisorySearch.on} in {advisorySearch.databases.join(", ")}.</li>)}
        </ul>
      </Section>
    </Page>
  );
}
