/** npm run check [-- --json | --format github]: is the content sound? Prints counts, or every problem with its place. */
import { assembleHere } from "@/lib/catalog/load";
import { countCatalog, openCells, shareOf } from "@/lib/catalog/counts";
import { formatAnnotations, formatProblems } from "@/lib/catalog/problem";
import { parseArgs } from "node:util";

const USAGE = "usage: npm run check [-- --json | --format github]";

function options() {
  try {
    const { values } = parseArgs({ options: { json: { type: "boolean", default: false }, format: { type: "string" } } });
    if (values.format !== undefined && values.format !== "github") throw new Error(`unknown format "${values.format}"`);
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

/** What could not be settled, capability by capability. */
function unknownCells(): string {
  const open = openCells(catalog);
  return open.length === 0 ? "" : `\nunknown, by capability: ${open.map((cells) => `${cells.capability} ${shareOf(cells)}`).join(" · ")}`;
}

const { json, format } = options();
const { catalog, problems } = assembleHere();
const counts = countCatalog(catalog);

if (json) console.log(JSON.stringify({ ok: problems.length === 0, counts, problems }, null, 2));
else if (problems.length > 0) console.error(formatProblems(problems));
else console.error(`✓ ${Object.entries(counts).map(([name, count]) => `${name} ${typeof count === "number" ? count : JSON.stringify(count)}`).join(" · ")}${unknownCells()}`);
if (format === "github" && problems.length > 0) console.log(formatAnnotations(problems));
process.exitCode = problems.length === 0 ? 0 : 1;
