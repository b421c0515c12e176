/** The joined ecosystem maps and the graph over them. */
import type { z } from "zod";
import type { Claim, Prose } from "@/lib/catalog/model";
import type { ecosystemMapSchema, entryRelationSchema, entrySchema, questionsSchema } from "./schema";
import type { EntryRelation, MapName, NodeKind } from "./words";

export type EntryData = z.output<typeof entrySchema>;
export type EntryAdvisory = EntryData["advisories"][number] & { ref: string };
export type RelationOfEntry = z.output<typeof entryRelationSchema> & { ref: string };
export type Question = z.output<typeof questionsSchema>["questions"][number];
export type End = Question["from"];

/** One thing on a map, with every claim the map's own files state about it. */
export interface Entry extends Omit<EntryData, "claims" | "sources" | "relations" | "advisories"> {
  slug: string;
  map: MapName;
  relations: RelationOfEntry[];
  advisories: EntryAdvisory[];
  /** Claims written under `claims:`, in the order of the file. */
  facts: Claim[];
}

export interface EcosystemMap {
  name: MapName;
  data: Omit<z.output<typeof ecosystemMapSchema>, "claims" | "sources">;
  body: Prose;
  /** By kind in the order of the layers, then by name. */
  entries: Entry[];
}

export interface Ecosystems {
  maps: EcosystemMap[];
  questions: Question[];
}

/** A node of the graph. One slug may be an entry on both maps, or an entry and a runtime: it is one node with several kinds. */
export interface Node {
  slug: string;
  name: string;
  kinds: readonly NodeKind[];
  /** Maps on which it has an entry; none for runtimes without one, dialects and transports. */
  maps: readonly MapName[];
}

/** A directed edge, from the one who depends to the one it depends on. `ref` is the claim that states it. */
export interface Edge {
  from: string;
  to: string;
  kind: EntryRelation | "serves";
  ref: string;
  since?: string;
  /** True where the claim says that only part of it is there. */
  partial?: true;
}

export interface Graph {
  nodes: ReadonlyMap<string, Node>;
  edges: readonly Edge[];
}

/** Edges in order; the first begins at the start, each begins where the one before ended. */
export type Path = readonly Edge[];
