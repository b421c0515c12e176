"use client";

import { useEffect, useId, useRef, useState } from "react";
import { MemoryNeed } from "@/components/memory-need";
import type { Catalogue } from "@/lib/calculator/catalogue";
import { fitSentence, resultOf } from "@/lib/calculator/result";
import { type Field, memoryState, readForm, readState, type State, writeState } from "@/lib/calculator/state";
import { Group, List, Text } from "./fields";

interface Props {
  catalogue: Catalogue;
  /** Where the form goes before the island starts. */
  action: string;
}

/** Weights, cache and overhead against a machine. Several machines hold one model because its layers are dealt out among them. */
export function MemoryCalculator({ catalogue, action }: Props) {
  const [state, setState] = useState<State>(memoryState(readState("")));
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useEffect(() => {
    const typed = new FormData(form.current ?? undefined);
    setState(memoryState(readForm(window.location.search, (name) => typed.get(name))));
  }, []);

  const set = (field: Field) => (value: string) => {
    const next = memoryState({ ...state, [field]: value });
    setState(next);
    window.history.replaceState(null, "", writeState(next));
  };
  const text = (field: Field, label: string) => <Text id={`${id}-${field}`} name={field} label={label} value={state[field]} onChange={set(field)} />;
  const list = (field: Field, label: string, options: readonly { slug: string; name: string }[]) => <List id={`${id}-${field}`} name={field} label={label} value={state[field]} options={options} onChange={set(field)} />;
  const result = resultOf(state, catalogue, []);

  return (
    <div className="calculator" data-island>
      <form ref={form} action={action} aria-label="Memory" onSubmit={(event) => event.preventDefault()}>
        <Group title="Model">{list("model", "Model", catalogue.models)}{list("quantisation", "Quantisation", catalogue.quantisations)}{text("prompt", "Context, tokens")}{text("batch", "Streams at once")}</Group>
        <Group title="Machines">{list("machine", "Machine or card", catalogue.machines)}{text("count", "How many")}</Group>
      </form>
      <div className="answers">
        {"mistakes" in result ? <ul className="mistakes" role="status">{result.mistakes.map((words) => <li key={words}>{words}</li>)}</ul> : <><p role="status">{fitSentence(result).replace(" The times below are those of machines that had the memory.", "")}</p><MemoryNeed result={result} /></>}
      </div>
    </div>
  );
}
