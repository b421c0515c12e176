/** content/systems/: the architectural deep dives, one file for the page and one for each of its sections. */
import { z } from "zod";
import { claimsSchema } from "./claim";
import { day, sentence, slug } from "./fields";
import { sourcesSchema } from "./source";

/** Any content file may add facts of its own. */
const facts = { sources: sourcesSchema.default({}), claims: claimsSchema.default({}) };

/** <system>.md: what the page is called and the order of its sections; the body stands before the first of them. */
export const systemSchema = z.strictObject({
  title: z.string().min(10).max(90),
  description: sentence(170),
  lede: sentence(300),
  /** The day the text was last changed. */
  written: day,
  /** Names of the files in the folder of the same name, in reading order. */
  sections: z.array(slug).min(1),
  ...facts,
});

/** <system>/<section>.md: the body is the section. Its claims belong to the system. */
export const systemSectionSchema = z.strictObject({
  title: z.string().min(3).max(90),
  /** What a reader keeps who reads nothing else; it stands first. */
  takeaway: sentence(320),
  /** A question that the calculator answers; it stands last. */
  ask: z.strictObject({
    question: sentence(260),
    /** The cited set-up of the calculator to begin from; its default where left out. */
    preset: slug.optional(),
  }),
  ...facts,
});
