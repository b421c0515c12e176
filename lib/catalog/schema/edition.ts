/** What an editor writes each month: the files of content/editions/YYYY-MM/, of opportunities and of the glossary. */
import { z } from "zod";
import { claimsSchema } from "./claim";
import { claimRef, day, httpsUrl, month, sentence, slug } from "./fields";
import { sourcesSchema } from "./source";
import { DECLINE_EVIDENCE, DECLINE_STATES } from "./words";

/** Any content file may add facts of its own. */
const facts = { sources: sourcesSchema.default({}), claims: claimsSchema.default({}) };

/** On files that `npm run edition -- new` brought over from an earlier edition. */
const carrying = {
  /** The edition whose words these are; taken out when they are written anew. */
  carried: month.optional(),
  /** The day an editor read carried words again and found that they still hold. */
  reviewed: day.optional(),
};

/** edition.md: the intro is its body. */
export const editionSchema = z.strictObject({
  title: z.string().min(10).max(90),
  description: sentence(170),
  /** The day the framing was last changed. */
  framed: day,
  /** The day the next edition is due. */
  nextDue: day,
  /** The months this edition tells of. */
  covers: z.string().min(4),
  /** Expired claims that the framing cites all the same, with the reason. */
  stillHolds: z.array(z.strictObject({ claim: claimRef, reason: sentence(240), on: day })).default([]),
  ...carrying,
  ...facts,
});

/** zones/<zone>.md: the blurb is its body; its last paragraph says how to choose inside the zone. */
export const zoneBlurbSchema = z.strictObject({ title: z.string().min(3).max(60), summary: sentence(170), ...carrying, ...facts });

/** changes/<slug>.md: the body says what changed and for whom. */
export const changeSchema = z.strictObject({
  /** The day it happened. */
  date: day,
  title: z.string().min(10).max(110),
  /** Runtimes concerned. */
  runtimes: z.array(slug).min(1),
  /** The claims that carry it; at least one is an event with a primary source. */
  rests: z.array(claimRef).min(1),
  ...facts,
});

/** winners/<runtime>.md: the body is the argument. */
export const winnerSchema = z.strictObject({
  /** The zone it wins; left out when the choice cuts across zones. */
  zone: slug.optional(),
  title: z.string().min(10).max(110),
  rests: z.array(claimRef).min(3, "at least three claims"),
  challenger: slug,
  /** What would change our mind. */
  unless: sentence(240),
  ...carrying,
  ...facts,
});

/** declining/<slug>.md: the body tells it. */
export const decliningSchema = z.strictObject({
  /** The runtime, when the file's name is not one (a format, a public swarm). */
  runtime: slug.optional(),
  name: z.string().min(2),
  state: z.enum(DECLINE_STATES),
  since: day,
  summary: sentence(180),
  /** Age alone is no decline: a statement, an archival or a removal; or a last release together with a non-response. */
  evidence: z.array(z.strictObject({ kind: z.enum(DECLINE_EVIDENCE), claim: claimRef })).min(1),
  successors: z.array(z.strictObject({ name: z.string().min(2), runtime: slug.optional() })).min(1),
  migration: z.array(sentence(260)).min(1),
  stillFineIf: sentence(220),
  ...carrying,
  ...facts,
}).refine(
  ({ evidence }) => {
    const kinds = new Set(evidence.map(({ kind }) => kind));
    return kinds.has("statement") || kinds.has("archival") || kinds.has("removal") || (kinds.has("last-release") && kinds.has("non-response"));
  },
  { path: ["evidence"], error: "a statement, an archival or a removal; or a last-release together with a non-response" },
);

/** content/opportunities/<slug>.md: a measurement that is missing. The body is what exists already. */
export const opportunitySchema = z.strictObject({
  title: z.string().min(10).max(110),
  question: sentence(260),
  /** Why it matters to a reader who must choose. */
  matters: sentence(400),
  runtimes: z.array(slug).min(1),
  /** Numbered steps; their figures are settings, not claims. */
  protocol: z.array(sentence(400)).min(3),
  /** What would count as an answer. */
  answers: sentence(400),
  ...facts,
});

/** content/glossary/<term>.md: the body is the definition. */
export const glossarySchema = z.strictObject({
  term: z.string().min(2),
  /** Other spellings under which prose uses it. */
  also: z.array(z.string()).default([]),
  rests: z.array(claimRef).min(1),
  ...facts,
});

/** content/considered.md: runtimes considered for the map and left out. */
export const consideredSchema = z.strictObject({
  leftOut: z.array(z.strictObject({ name: z.string().min(2), url: httpsUrl, reason: sentence(240), on: day })),
  ...facts,
});

/** updates.md: how this map updates is its body. */
export const updatesSchema = z.strictObject({ ...carrying, ...facts });

export const VERDICTS = ["right", "conditional", "misattributed", "unsupported"] as const;

/** content/checked/<slug>.md: a number or a superlative that travels, traced. The body tells where it began and what became of it. */
export const checkedSchema = z.strictObject({
  title: z.string().min(8).max(110),
  kind: z.enum(["number", "superlative"]),
  /** The claim as it travels, in our words or quoted up to 25 words. Figures may stand here: they are what is checked. */
  travels: sentence(300),
  /** Who repeats it: claims that point at the pages. */
  seenIn: z.array(claimRef).default([]),
  verdict: z.enum(VERDICTS),
  /** What to say instead; figures only as :claim[…]. */
  sayInstead: sentence(400),
  /** Claims the verdict rests on. */
  rests: z.array(claimRef).min(1),
  /** Phrases that may stand on no other page of the site. */
  banned: z.array(z.string().min(8)).default([]),
  ...facts,
});

/** content/retrospectives/<slug>.md: a look back that is no edition. */
export const retrospectiveSchema = z.strictObject({
  title: z.string().min(10).max(110),
  description: sentence(170),
  written: day,
  from: z.string().regex(/^\d{4}-\d{2}$/, "a month written YYYY-MM"),
  to: z.string().regex(/^\d{4}-\d{2}$/, "a month written YYYY-MM"),
  ...facts,
});

/** content/pages/<name>.md: the words of a page that tells of the site itself. */
export const pageTextSchema = z.strictObject({ title: z.string().min(3).max(60), description: sentence(170), lede: sentence(240), ...facts });
