/** The registry of rules: a rule that is not here does not run. */
import * as ecosystems from "@/lib/ecosystems/rules";
import * as reviews from "@/lib/reviews/rules";
import { droppedPhrases } from "./banned";
import * as benchmarks from "./benchmarks";
import * as claims from "./claims";
import type { Rule } from "./context";
import * as disagreements from "./disagreements";
import * as editions from "./editions";
import * as identity from "./identity";
import { deadInternalLinks } from "./links";
import { withoutPosture } from "./posture";
import * as picker from "./picker";
import { proseRules } from "./prose";
import * as published from "./published";
import * as records from "./records";
import * as references from "./references";
import * as sources from "./sources";
import * as zones from "./zones";

export const RULES: readonly Rule[] = [
  ...Object.values(zones),
  ...Object.values(identity),
  ...Object.values(sources),
  ...Object.values(claims),
  ...Object.values(disagreements),
  ...Object.values(records),
  withoutPosture,
  references.judgementsRestOnClaims,
  references.framingNamesRuntimes,
  ...Object.values(editions),
  ...Object.values(benchmarks),
  ...Object.values(published),
  ...Object.values(reviews),
  ...Object.values(ecosystems),
  ...Object.values(picker),
  proseRules,
  deadInternalLinks,
  droppedPhrases,
];
