/** Files of a folder under their path from the repository's root, as line finding wants them. */
export const textsBelow = (folder: string, files: ReadonlyMap<string, string>): Map<string, string> => new Map([...files].map(([name, text]) => [`${folder}/${name}`, text]));
