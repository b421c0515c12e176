import { percent, perSecond, seconds } from "@/lib/calculator/numbers";
import { bandSentence, bestChange, BOTTLENECKS, fitSentence } from "@/lib/calculator/result";
import type { SetupLine, SetupReport } from "@/lib/calculator/setups";
import { PART_NAMES, PARTS } from "@/lib/drawings/time-bar";
import { TimeBar } from "./time-bar";

interface Props {
  reports: readonly SetupReport[];
  /** Address of the calculator. */
  calculator: string;
  /** Level of the headings. */
  heading?: "h3" | "h4";
}

/** Cited configurations: predicted beside measured, size by size. Needs no script; each size leads to the calculator. */
export function SetupsTable({ reports, calculator, heading: Heading = "h3" }: Props) {
  return (
    <div className="setups">
      <ul className="legend">{PARTS.map((part) => <li key={part} className={`part-${part}`}>{PART_NAMES[part]}</li>)}</ul>
      {reports.map(({ setup, lines }) => {
        const longest = Math.max(...lines.map(({ result }) => result.answer.step.total));
        return (
          <article key={setup.slug} id={`setup-${setup.slug}`}>
            <Heading>{setup.title}</Heading>
            <p>{setup.about}</p>
            <table className="stack">
              <thead><tr><th scope="col">Size</th><th scope="col">Predicted</th><th scope="col">Measured</th><th scope="col">First token</th><th scope="col">Time of one token</th></tr></thead>
              <tbody>{lines.map((line) => <Line key={line.key} line={line} calculator={calculator} longest={longest} />)}</tbody>
            </table>
            <Words line={lines.at(-1)} />
          </article>
        );
      })}
    </div>
  );
}

function Line({ line: { size, search, predicted, measured, result }, calculator, longest }: { line: SetupLine; calculator: string; longest: number }) {
  const off = "value" in measured ? predicted / measured.value - 1 : 0;
  return (
    <tr>
      <th scope="row"><a href={`${calculator}${search}`}>{size}</a></th>
      <td data-label="Predicted">{perSecond(predicted)}</td>
      <td data-label="Measured">{"value" in measured ? <><a href={measured.row.source}>{perSecond(measured.value)}</a>, {measured.row.date}; the prediction is {percent(Math.abs(off))} {off >= 0 ? "above" : "below"}</> : <>none found in {measured.searched}</>}</td>
      <td data-label="First token">{seconds(result.answer.timeToFirstToken)}</td>
      <td data-label="Time of one token"><TimeBar step={result.answer.step} longest={longest} /><span className="meta">{seconds(result.answer.step.total)}, most of it {result.answer.bottleneck}</span></td>
    </tr>
  );
}

/** What holds for the largest size. */
function Words({ line }: { line: SetupLine | undefined }) {
  if (line === undefined) return null;
  const best = bestChange(line.result);
  return <p className="said">{line.size}: {fitSentence(line.result)} Limit: {BOTTLENECKS[line.result.answer.bottleneck].toLowerCase()}. {best === undefined ? "" : `Helps most: ${best.charAt(0).toLowerCase()}${best.slice(1)}. `}{bandSentence(line.result)}</p>;
}
