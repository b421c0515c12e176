/** The registry of rules: a rule that is not here does not run. */
import * as ecosystems from "@/lib/ecosystems/rules";
import { droppedPhrases } from "./banned";
import * as claims from "./claims";
import type { Rule } from "./context";
import * as disagreements from "./disagreements";
import * as editions from "./editions";
import * as identity from "./identity";
import { proseRules } from "./prose";
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
  ...Object.values(references),
  ...Object.values(editions),
  ...Object.values(ecosystems),
  proseRules,
  droppedPhrases,
];
