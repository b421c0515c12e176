import type { Catalog, Runtime } from "@/lib/catalog";
import { graphFor } from "@/lib/ecosystems/places";
import { bundle } from "@/lib/ecosystems/questions";
import { callersOf, roleOf } from "@/lib/ecosystems/reach";
import { TRANSPORTS } from "@/lib/ecosystems/words";
import { claimHref } from "@/lib/links";
import { routes } from "@/lib/routes";
import { BundleLine, keyOf } from "./ecosystem-answers";
import { Section } from "./section";

/** What can call a runtime, by name or by API, and its part in MCP; drawn from the graph. */
export function RuntimeEcosystem({ catalog, runtime }: { catalog: Catalog; runtime: Runtime }) {
  const graph = graphFor(catalog);
  const bundles = bundle(callersOf(graph, runtime.slug), "ending");
  const hosted = roleOf(graph, runtime.slug);
  if (bundles.length === 0 && hosted.length === 0) return null;
  return (
    <Section id="ecosystem" title="Agents and MCP" aside={<a href={routes.ecosystems()}>From the maps</a>}>
      <div className="answer">
        {bundles.map((entry) => <BundleLine key={keyOf(entry)} bundle={entry} side="ending" catalog={catalog} graph={graph} />)}
        {hosted.length > 0 && <p>It is itself an <a href={routes.ecosystem("mcp")}>MCP host</a>, over {hosted.map(({ transport, ref, since }, index) => <span key={transport + ref}>{index > 0 && ", "}<a href={claimHref(catalog, ref)}>{TRANSPORTS[transport]}</a>{since && ` since ${since}`}</span>)}.</p>}
      </div>
    </Section>
  );
}
