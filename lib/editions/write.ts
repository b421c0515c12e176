/** The only writer of content/editions: a whole folder or single files, staged elsewhere and moved into place, so that nothing is ever half there. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EDITIONS } from "./archive";
import { Refused } from "./requests";

/** Same disk, never read as content; what an interrupted run leaves here is in nobody's way. */
const STAGE = ".atlas";

/** Makes the folder of a month with all its files, or nothing. @throws Refused when it exists or the disk refuses. */
export function writeEdition(root: string, month: string, files: ReadonlyMap<string, string>): void {
  const target = join(root, EDITIONS, month);
  if (existsSync(target)) throw new Refused(`${EDITIONS}/${month} exists already, and nothing is written over it.`);
  staged(root, month, files, (stage) => {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(stage, target);
  });
}

/** Adds files to the folder of a month, in their order: the last one makes the others count. */
export function addToEdition(root: string, month: string, files: ReadonlyMap<string, string>): void {
  staged(root, month, files, (stage) => {
    for (const name of files.keys()) renameSync(join(stage, name), join(root, EDITIONS, month, name));
  });
}

function staged(root: string, month: string, files: ReadonlyMap<string, string>, move: (stage: string) => void): void {
  let stage: string | undefined;
  try {
    mkdirSync(join(root, STAGE), { recursive: true });
    stage = mkdtempSync(join(root, STAGE, `edition-${month}-`));
    for (const [name, text] of files) {
      mkdirSync(dirname(join(stage, name)), { recursive: true });
      writeFileSync(join(stage, name), text);
    }
    move(stage);
  } catch (error) {
    throw new Refused(`The disk refused: ${error instanceof Error ? error.message : String(error)}. ${EDITIONS}/${month} is as it was. Make room or make the folder writable, and run the command again.`);
  } finally {
    if (stage !== undefined) rmSync(stage, { recursive: true, force: true });
  }
}
