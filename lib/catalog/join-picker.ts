/** What the picker needs beside the facts: its lines, its questions, its situations. */
import type { Catalog, Framed } from "./model";
import type { Parsed, ParsedContent } from "./parse";

const framed = <T>({ slug, data, body }: Parsed<T>): Framed<T> => ({ slug, data, body });

export const joinPicker = ({ policy, tree, situations }: ParsedContent): Pick<Catalog, "policy" | "tree" | "situations"> => ({ policy: policy.map(framed)[0], tree: tree.map(framed)[0], situations: situations.map(framed) });
