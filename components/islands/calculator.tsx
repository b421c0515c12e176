"use client";

import { useEffect, useId, useMemo, useRef, useState } from "react";
import { CalculatorResult } from "@/components/calculator-result";
import type { Catalogue } from "@/lib/calculator/catalogue";
import { markdownOf, resultOf } from "@/lib/calculator/result";
import { againstMachines } from "@/lib/calculator/series";
import { DEFAULT_STATE, readForm, readState, type State, writeState } from "@/lib/calculator/state";
import type { Band } from "@/lib/cost-model";
import { CalculatorForm } from "./calculator-form";

interface Props {
  catalogue: Catalogue;
  bands: Band[];
  /** Where the form goes before the island starts. */
  action: string;
  setups: { title: string; search: string }[];
}

/** The calculator: its state is in the address, its answers are those of the page around it. */
export function Calculator({ catalogue, bands, action, setups }: Props) {
  const [state, setState] = useState<State>(DEFAULT_STATE);
  const [told, setTold] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useEffect(() => {
    const typed = new FormData(form.current ?? undefined);
    setState(readForm(window.location.search, (name) => typed.get(name)));
    const follow = () => setState(readState(window.location.search));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  const result = useMemo(() => resultOf(state, catalogue, bands), [state, catalogue, bands]);
  const machines = useMemo(() => againstMachines(state, catalogue), [state, catalogue]);

  const change = (next: State) => {
    setState(next);
    setTold("");
    window.history.replaceState(null, "", writeState(next));
  };
  const copy = () => {
    const text = markdownOf(result, `${window.location.origin}${window.location.pathname}${writeState(state)}`);
    navigator.clipboard.writeText(text).then(() => setTold("Copied as markdown."), () => setTold(text));
  };

  return (
    <div className="calculator" data-island>
      <CalculatorForm form={form} state={state} onChange={change} catalogue={catalogue} setups={setups} action={action} id={id} />
      <div className="answers">
        <p className="meta" role="status">{"mistakes" in result ? `No answer: ${result.mistakes.length === 1 ? "one thing" : `${result.mistakes.length} things`} to mend.` : "Predicted, not measured."}</p>
        {"mistakes" in result ? <ul className="mistakes">{result.mistakes.map((words) => <li key={words}>{words}</li>)}</ul> : <CalculatorResult result={result} machines={machines} />}
        <p><button type="button" onClick={copy}>Copy as markdown</button></p>
        <pre className="told" aria-live="polite">{told}</pre>
      </div>
    </div>
  );
}
