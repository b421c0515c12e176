"use client";

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { ask, type Engine, type Hit, loadEngine, marked } from "@/lib/search/engine";

interface Props {
  /** Address of the index. */
  index: string;
  action: string;
  titles: Record<Hit["kind"], string>;
}

/** A combobox over the whole site. Before it starts the same form goes by GET to this page. */
export function Search({ index, action, titles }: Props) {
  const [query, setQuery] = useState("");
  const [engine, setEngine] = useState<Engine>();
  const [failed, setFailed] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();

  useEffect(() => {
    const typed = input.current?.value ?? "";
    setQuery(typed === "" ? (new URLSearchParams(window.location.search).get("q") ?? "") : typed);
    fetch(index).then((response) => response.text()).then((json) => setEngine(loadEngine(json)), () => setFailed(true));
  }, [index]);

  const groups = useMemo(() => (engine === undefined || query.trim() === "" ? [] : byKind(ask(engine, query))), [engine, query]);
  const hits = groups.flatMap(([, members]) => members);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setActive((active + step + hits.length + (active < 0 && step < 0 ? 1 : 0)) % hits.length);
    } else if (event.key === "Escape") {
      setQuery("");
      setActive(-1);
    } else if (event.key === "Enter") {
      const chosen = hits[active] ?? hits[0];
      if (chosen === undefined) return;
      event.preventDefault();
      window.location.assign(chosen.href);
    }
  };

  return (
    <form className="island-search" data-island action={action} role="search" aria-label="Whole site">
      <label htmlFor={`${list}-q`}>Search runtimes, notes, terms; a log line will do</label>
      <input ref={input} id={`${list}-q`} name="q" type="search" autoComplete="off" role="combobox" aria-expanded={hits.length > 0} aria-controls={list} aria-activedescendant={active < 0 ? undefined : `${list}-${active}`} value={query} onKeyDown={onKeyDown} onChange={(event) => { setQuery(event.target.value); setActive(-1); }} />
      <p className="meta" role="status">{statusOf(query, hits.length, engine !== undefined, failed)}</p>
      <div id={list} role="listbox" aria-label="Results">
        {groups.map(([kind, members]) => (
          <div key={kind} role="group" aria-label={titles[kind]}>
            <p className="meta" aria-hidden="true">{titles[kind]}</p>
            {members.map((hit) => {
              const position = hits.indexOf(hit);
              return <a key={hit.id} id={`${list}-${position}`} role="option" aria-selected={position === active} href={hit.href} tabIndex={-1}>{marked(hit.title, hit.words).map(({ text, hit: isHit }, piece) => (isHit ? <mark key={piece}>{text}</mark> : text))}</a>;
            })}
          </div>
        ))}
      </div>
    </form>
  );
}

function byKind(hits: readonly Hit[]): [Hit["kind"], Hit[]][] {
  const groups = new Map<Hit["kind"], Hit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups];
}

function statusOf(query: string, count: number, ready: boolean, failed: boolean): string {
  if (failed) return "The index could not be loaded; the list below holds everything.";
  if (query.trim() === "" || !ready) return "Arrow keys choose, Enter opens, Escape clears.";
  return count === 0 ? "Nothing found. The list below holds everything." : `${count} found, best first in each group.`;
}
