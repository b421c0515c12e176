/** Published editions on trees of the fixture catalog, for tests. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readContent } from "@/lib/catalog/read";
import { foldersOf } from "@/lib/editions/archive";
import { freeze } from "@/lib/editions/freeze";
import { sealed } from "@/lib/editions/publish";
import type { Assembly } from "@/lib/catalog/assemble";
import { assembleTree, freshFolder } from "./trees";

/** Freezes an edition of a tree as publishing would, without asking whether it may be published. */
export async function publishTree(root: string, month: string, publishedOn: string): Promise<void> {
  const { catalog } = await assembleTree(root);
  const files = foldersOf(readContent(root, "content").editionFiles).get(month) ?? new Map<string, string>();
  for (const [name, text] of sealed(freeze(catalog, month, files), files, publishedOn)) write(root, `content/editions/${month}/${name}`, text);
}

/** The catalog of a tree whose seed was changed after it was read: modules are remembered by their path, so it is read from another. */
export async function assembleAnew(root: string): Promise<Assembly> {
  const copy = freshFolder("anew");
  cpSync(root, copy, { recursive: true });
  const assembly = await assembleTree(copy);
  rmSync(copy, { recursive: true });
  return assembly;
}

export function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Replaces words that must be there. */
export function change(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}`);
  write(root, file, text.replace(from, () => to));
}
