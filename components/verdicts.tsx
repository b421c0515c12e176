import { claimsOn, type Runtime } from "@/lib/catalog";
import type { Links } from "@/lib/markdown/render";
import { Inline } from "./prose";
import { Cites } from "./cites";

/** The head of a runtime's page: when to choose it, when not, how to start it, what bites first. */
export function Verdicts({ runtime, links }: { runtime: Runtime; links: Links }) {
  const [firstRun] = claimsOn(runtime, "first-run");
  const [command, ...rest] = String(firstRun?.value ?? "").split("\n");
  return (
    <dl className="verdicts">
      <Judged term="Choose it" {...runtime.chooseWhen} links={links} />
      <Judged term="Look elsewhere" {...runtime.lookElsewhereWhen} links={links} />
      {firstRun?.value !== undefined && (
        <div>
          <dt>First run <Cites refs={[firstRun.ref]} links={links} /></dt>
          <dd>
            <pre><code>{command}</code></pre>
            {rest.length > 0 && <p className="meta"><a href={links.claim(firstRun.ref).href}>What to ask it then</a></p>}
          </dd>
        </div>
      )}
      <Judged term="Bites first" {...runtime.bitesFirst} links={links} />
    </dl>
  );
}

function Judged({ term, text, rests, links }: { term: string; text: string; rests: readonly string[]; links: Links }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd><Inline text={text} links={links} /> <Cites refs={rests} links={links} said="Our judgement, from" /></dd>
    </div>
  );
}
