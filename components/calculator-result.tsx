import { figure, perSecond, seconds } from "@/lib/calculator/numbers";
import { bandSentence, bestChange, BOTTLENECKS, equations, fitSentence, type Result } from "@/lib/calculator/result";
import { againstLatency, type Point } from "@/lib/calculator/series";
import { barOf, PART_NAMES } from "@/lib/drawings/time-bar";
import { LineChart } from "./line-chart";
import { MemoryNeed } from "./memory-need";
import { TimeBar } from "./time-bar";

interface Props {
  result: Result;
  /** Tokens/s over one to sixteen machines. */
  machines: readonly Point[];
}

const microseconds = (value: number) => seconds(value).replace("\u00a0", " ");

/** The answers of the calculator: the same markup drawn at build time and in the island. */
export function CalculatorResult({ result, machines }: Props) {
  const { answer, system } = result;
  const best = bestChange(result);
  return (
    <div className="result">
      <dl className="numbers">
        <div><dt>One stream</dt><dd>{perSecond(answer.decode)}</dd></div>
        <div><dt>Time to first token</dt><dd>{seconds(answer.timeToFirstToken)}</dd></div>
        <div><dt>{system.load.batch > 1 ? `All ${figure(system.load.batch)} streams` : "All streams"}</dt><dd>{perSecond(answer.aggregate)}</dd></div>
      </dl>
      <p>{fitSentence(result)}</p>
      <h3>Time of one token, {seconds(answer.step.total)}</h3>
      <TimeBar step={answer.step} />
      <ul className="legend">{barOf(answer.step).map(({ part, seconds: duration }) => <li key={part} className={`part-${part}`}>{PART_NAMES[part]} {seconds(duration)}</li>)}</ul>
      <p>{answer.step.memory >= answer.step.compute ? `Arithmetic, ${seconds(answer.step.compute)}, runs beside the reading of memory.` : `Reading memory, ${seconds(answer.step.memory)}, runs beside the arithmetic.`}</p>
      <dl className="facts">
        <div><dt>Limit</dt><dd>{BOTTLENECKS[answer.bottleneck]}.</dd></div>
        <div><dt>Helps most</dt><dd>{best ?? "No single change that the model knows"}.</dd></div>
        <div><dt>Error band</dt><dd>{bandSentence(result)}</dd></div>
        <div><dt>Measured</dt><dd>{answer.band?.rows === undefined ? "Too many rows to list; they stand in the table below." : answer.band.rows.map(({ id, measured, predicted }) => `${id}: ${figure(measured)} against ${predicted === null ? "no prediction" : figure(predicted)}`).join("; ")}</dd></div>
      </dl>
      <h3>Memory</h3>
      <MemoryNeed result={result} />
      <h3>Equations</h3>
      {equations(result).map((line) => <p className="equation" key={line}>{line}</p>)}
      <div className="charts">
        <LineChart title="One stream, tok/s, against machines" axis="machines" points={machines} here={system.machines.length} />
        <LineChart title="One stream, tok/s, against the latency of the link" axis="one way" points={againstLatency(system)} log here={system.link.latency} tick={microseconds} />
      </div>
    </div>
  );
}
