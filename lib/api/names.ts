/** File names of the API as route parameters: "runtimes.json" and back. */
export const documentParams = (names: readonly string[]) => names.map((name) => ({ document: `${name}.json` }));
export const namedIn = (document: string) => document.replace(/\.json$/, "");
