/** content/corrections/<date>-<slug>.md: what a published edition got wrong. The body says why. */
import { z } from "zod";
import { claimsSchema } from "./claim";
import { claimRef, day, month } from "./fields";
import { sourcesSchema } from "./source";

export const correctionSchema = z.strictObject({
  /** The day of the correction; the file's name begins with it. */
  date: day,
  /** The month of the published edition. */
  edition: month,
  /** The file of that edition, below its folder: zones/serving.md. */
  file: z.string().regex(/^[\w./-]+\.md$/, "a file of the edition, such as zones/serving.md"),
  /** The words that were wrong, exactly as they stand in that file. */
  said: z.string().min(3),
  /** What should stand there instead; a figure only as :claim[…]. */
  shouldSay: z.string().min(3),
  /** The claims that show it. */
  rests: z.array(claimRef).min(1),
  sources: sourcesSchema.default({}),
  claims: claimsSchema.default({}),
});
