import { gib } from "@/lib/calculator/numbers";
import { fitRows, type Result } from "@/lib/calculator/result";

/** What each machine must hold, part by part, against what it gives. */
export function MemoryNeed({ result }: { result: Result }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Memory of each machine">
      <table>
        <thead><tr><th scope="col">Machines</th><th scope="col">Weights</th><th scope="col">KV cache</th><th scope="col">Overhead</th><th scope="col">Of</th><th scope="col">Verdict</th></tr></thead>
        <tbody>{fitRows(result).map(({ who, fit: { need, byDefault, verdict } }) => <tr key={who}><th scope="row">{who}</th><td>{gib(need.weights)}</td><td>{gib(need.kvCache)}</td><td>{gib(need.overhead)}</td><td>{gib(byDefault)}</td><td>{verdict}</td></tr>)}</tbody>
      </table>
    </div>
  );
}
