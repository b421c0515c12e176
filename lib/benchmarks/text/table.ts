/** Tables of text to rows of named cells: CSV, markdown, and the INSERT lines of SQL. */

export type Row = Record<string, string>;

/** Rows of a CSV text with a header; quoted cells may hold commas and line breaks. */
export function parseCsv(text: string): Row[] {
  const [header = [], ...rows] = csvCells(text);
  return rows.filter((cells) => cells.length === header.length).map((cells) => named(header, cells));
}

function csvCells(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    const [, quoted, plain = "", end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (cells.length > 1 || cells[0] !== "") rows.push(cells);
    cells = [];
  }
  return rows;
}

/** Rows of every markdown table whose header holds all of `columns`; other text is passed over. */
export function parseMarkdownTables(text: string, columns: readonly string[]): Row[] {
  let header: string[] | undefined;
  return text.split("\n").flatMap((line) => {
    const cells = /^\s*\|(.*)\|\s*$/.exec(line)?.[1]?.split("|").map((cell) => cell.trim());
    if (cells === undefined) {
      header = line.trim() === "" ? undefined : header;
      return [];
    }
    if (columns.every((column) => cells.includes(column))) {
      header = cells;
      return [];
    }
    const isRule = cells.every((cell) => /^:?-+:?$/.test(cell));
    return header === undefined || isRule || cells.length !== header.length ? [] : [named(header, cells)];
  });
}

/** Rows of `INSERT INTO <table> (columns) VALUES ('…', '…');` lines. */
export function parseSqlInserts(text: string, table: string): Row[] {
  const statement = new RegExp(`^\\s*INSERT INTO ${table} \\(([^)]*)\\)\\s*VALUES\\s*\\((.*)\\);\\s*$`, "gm");
  return [...text.matchAll(statement)].flatMap(([, columns = "", values = ""]) => {
    const header = columns.split(",").map((name) => name.trim());
    // llama-bench does not escape quotation marks; cells are parted by ', '.
    const cells = values.replace(/^'|'$/g, "").split("', '");
    return cells.length === header.length ? [named(header, cells)] : [];
  });
}

const named = (header: readonly string[], cells: readonly string[]): Row => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]));
