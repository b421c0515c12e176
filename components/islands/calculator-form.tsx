"use client";

import type { RefObject } from "react";
import type { Catalogue } from "@/lib/calculator/catalogue";
import { RUNTIMES } from "@/lib/calculator/runtimes";
import { type Field, readState, SPREAD_NAMES, SPREADS, type State } from "@/lib/calculator/state";
import { Group, List, type Option, Text } from "./fields";

interface Props {
  form: RefObject<HTMLFormElement | null>;
  state: State;
  onChange: (next: State) => void;
  catalogue: Catalogue;
  setups: { title: string; search: string }[];
  action: string;
  id: string;
}

const OWN: Option = { slug: "own", name: "Figures of my own" };
const NONE: Option = { slug: "", name: "None" };

/** The choices, in three groups. Every field is text or a list, so that nothing typed is lost. */
export function CalculatorForm({ form, state, onChange, catalogue, setups, action, id }: Props) {
  const set = (field: Field) => (value: string) => onChange({ ...state, [field]: value });
  const list = (field: Field, label: string, options: readonly Option[]) => <List key={field} id={`${id}-${field}`} name={field} label={label} value={state[field]} options={options} onChange={set(field)} />;
  const text = (field: Field, label: string) => <Text key={field} id={`${id}-${field}`} name={field} label={label} value={state[field]} onChange={set(field)} />;
  return (
    <form ref={form} action={action} aria-label="Calculator" onSubmit={(event) => event.preventDefault()}>
      <Group title="Model">
        <List id={`${id}-setup`} name="setup" label="Start from a cited configuration" value="" options={[{ slug: "", name: "—" }, ...setups.map(({ title, search }) => ({ slug: search, name: title }))]} onChange={(search) => search !== "" && onChange(readState(search))} />
        {list("model", "Model", catalogue.models)}
        {list("quantisation", "Quantisation", [...catalogue.quantisations, OWN])}
        {state.quantisation === "own" && [text("dense", "Bits, outside the experts"), text("expert", "Bits, experts")]}
      </Group>
      <Group title="Machines">
        {list("machine", "Machine or card", catalogue.machines)}
        {text("count", "How many")}
        {list("other", "And of another kind", [NONE, ...catalogue.machines])}
        {state.other !== "" && text("otherCount", "How many of those")}
        {list("spread", "How the model is spread", SPREADS.map((slug) => ({ slug, name: SPREAD_NAMES[slug] })))}
        {state.spread === "mixed" && text("tensor", "Tensor-parallel degree")}
        {list("link", "Link", [NONE, ...catalogue.links, OWN])}
        {state.link === "own" && [text("rate", "Usable rate, GB/s"), text("delay", "One-way latency, µs")]}
        {list("runtime", "Runtime", RUNTIMES)}
      </Group>
      <Group title="Load">
        {text("prompt", "Prompt, tokens")}
        {text("output", "Generated, tokens")}
        {text("batch", "Streams at once")}
      </Group>
    </form>
  );
}
