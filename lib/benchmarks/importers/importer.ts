/** What every importer is: it recognises its format by content, and reads it into drafts or says why not. */
import type { Imported } from "../draft";
import type { Document } from "../text/document";

/** `records` and `refused` together account for the whole value. */
export interface Reading {
  imported: Imported[];
  refused: string[];
}

/** Reads one JSON value; undefined when it is not of this importer's format. */
export type ValueImporter = (value: unknown) => Reading | undefined;

/** Reads a text that is no JSON; undefined when it is not of this importer's format. */
export type TextImporter = (document: Document) => Reading | undefined;

export const refuse = (reason: string): Reading => ({ imported: [], refused: [reason] });
export const accept = (...imported: Imported[]): Reading => ({ imported, refused: [] });
