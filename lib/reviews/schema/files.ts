/** The files of content/reviews/<slug>/, one for each kind of record. */
import { z } from "zod";
import { claimsSchema } from "@/lib/catalog/schema/claim";
import { sentence, slug } from "@/lib/catalog/schema/fields";
import { judgement } from "@/lib/catalog/schema/runtime";
import { sourcesSchema } from "@/lib/catalog/schema/source";
import { metricSchema } from "./metric";
import { readingSchema } from "./origin";
import { advisoryRefSchema, comparisonSchema, defaultSchema, failureSchema, pointSchema, upgradeSchema } from "./records";

const facts = { sources: sourcesSchema.default({}), claims: claimsSchema.default({}) };

/** review.md: the body says what it is to run this runtime. */
export const reviewSchema = z.strictObject({
  description: sentence(170),
  lede: sentence(260),
  choose: z.array(judgement).min(1),
  chooseNot: z.array(judgement.extend({ instead: z.array(slug).min(1) })).min(1),
  comparisons: z.array(comparisonSchema).min(1),
  ...facts,
});

const recordsOf = <S extends z.ZodType>(schema: S) => z.strictObject({ read: readingSchema, records: z.array(schema).min(1), ...facts });

export const defaultsSchema = recordsOf(defaultSchema);
export const metricsSchema = recordsOf(metricSchema);
export const failuresSchema = recordsOf(failureSchema);
export const upgradesSchema = recordsOf(upgradeSchema);
export const pointsSchema = recordsOf(pointSchema);
export const reviewAdvisoriesSchema = z.strictObject({ records: z.array(advisoryRefSchema).min(1), ...facts });
