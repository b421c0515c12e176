/** Tells whether out/ was built from what now stands in the working tree. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listBelow } from "./files";

const STAMP = ".atlas/built.sha256";
const ROOMS = ["app", "components", "content", "lib", "public", "scripts"];
const FILES = ["package-lock.json", "next.config.ts", "postcss.config.mjs", "tsconfig.json"];

/** A hash over the names and bytes of every file the site is made of, and over the settings in the environment. */
export function fingerprint(): string {
  const hash = createHash("sha256").update(`${process.env["ATLAS_URL"] ?? ""} ${process.env["ATLAS_REPOSITORY"] ?? ""} ${process.version}`);
  const files = ROOMS.filter((room) => existsSync(room)).flatMap((room) => listBelow(room).map((file) => join(room, file)));
  for (const file of [...files, ...FILES].filter((name) => existsSync(name))) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

export const isBuilt = (now: string): boolean => existsSync("out/index.html") && existsSync(STAMP) && readFileSync(STAMP, "utf8") === now;

export const rememberBuilt = (now: string): void => writeFileSync(STAMP, now);
