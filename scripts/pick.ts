/** npm run pick -- [flags] [--json]: which runtimes fit these constraints, and by which claims the others fell out. */
import { CatalogError, loadCatalog } from "@/lib/catalog";
import { knownTo, parseFlags, USAGE } from "@/lib/picker/flags";
import { pick } from "@/lib/picker/pick";
import { printPicked } from "@/lib/picker/print";

try {
  const catalog = loadCatalog();
  const flags = parseFlags(process.argv.slice(2), knownTo(catalog));
  if (flags.ok) {
    const picked = pick(catalog, flags.constraints);
    console.log(flags.json ? JSON.stringify(picked, null, 2) : printPicked(catalog, picked));
  } else {
    console.error([...flags.mistakes, USAGE].join("\n"));
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
