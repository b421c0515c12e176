/** Records that `npm run bench -- run` wrote: complete but for what only the sidecar tells. */
import { draftSchema } from "../record";
import { isFields } from "../text/narrow";
import { accept, refuse, type ValueImporter } from "./importer";

export const importOwn: ValueImporter = (value) => {
  if (!isFields(value) || !("schemaVersion" in value) || !("leftOut" in value)) return undefined;
  const parsed = draftSchema.safeParse(value);
  if (!parsed.success) return refuse(`a benchmark record with mistakes: ${parsed.error.issues.slice(0, 3).map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`);
  return accept({ draft: parsed.data, inferred: [] });
};
