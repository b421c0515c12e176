"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { type CompactGraph, expandGraph, wordsOf } from "@/lib/ecosystems/expand";
import { pathsFrom } from "@/lib/ecosystems/paths";

interface Props {
  graph: CompactGraph;
  action: string;
  /** Nodes to choose from, grouped as the lists show them. */
  groups: readonly { title: string; slugs: readonly string[] }[];
  steps: number;
}

/** The shortest way from one thing to another over the maps. Before it starts the same form goes by GET to this page. */
export function PathFinder({ graph, action, groups, steps }: Props) {
  const [ends, setEnds] = useState({ from: "", to: "" });
  const form = useRef<HTMLFormElement>(null);
  const searchable = useMemo(() => expandGraph(graph), [graph]);
  const names = useMemo(() => new Map(graph.nodes.map((node) => [node.slug, node])), [graph]);

  useEffect(() => {
    const asked = new URLSearchParams(window.location.search);
    const chosen = form.current === null ? new FormData() : new FormData(form.current);
    const end = (name: "from" | "to") => asked.get(name) ?? String(chosen.get(name) ?? "");
    setEnds({ from: end("from"), to: end("to") });
  }, []);

  const path = names.has(ends.from) && names.has(ends.to) ? pathsFrom(searchable, ends.from, steps).get(ends.to) : undefined;
  const choose = (name: "from" | "to") => (
    <select name={name} value={ends[name]} onChange={(event) => setEnds({ ...ends, [name]: event.target.value })}>
      <option value="">choose</option>
      {groups.map(({ title, slugs }) => <optgroup key={title} label={title}>{slugs.map((slug) => <option key={slug} value={slug}>{names.get(slug)?.name}</option>)}</optgroup>)}
    </select>
  );
  return (
    <form ref={form} className="path-finder" data-island action={action} aria-label="Path finder">
      <label>From {choose("from")}</label>
      <label>to {choose("to")}</label>
      <button type="submit">Find</button>
      <p role="status">{path === undefined ? statusOf(ends, names.get(ends.from)?.name, names.get(ends.to)?.name, steps) : wordsOf(graph, path).map((edge, index) => (
        <span key={edge.href + edge.to}>{index === 0 && names.get(edge.from)?.name} <a href={edge.href}>{edge.verb}</a> {names.get(edge.to)?.name}{edge.partial && " (in part)"}{edge.since !== "" && ` (since ${edge.since})`}{index < path.length - 1 && ", which"}</span>
      ))}</p>
    </form>
  );
}

function statusOf(ends: { from: string; to: string }, from: string | undefined, to: string | undefined, steps: number): string {
  if (from === undefined || to === undefined) return "Choose both ends; each hop of the answer leads to its claim.";
  return ends.from === ends.to ? "Both ends are the same." : `The records join ${from} to ${to} by no way of at most ${steps} steps.`;
}
