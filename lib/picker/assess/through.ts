/** Questions that a runtime leaves to the engines behind it: those it embeds, wraps or orchestrates. */
import type { Relation, Runtime } from "@/lib/catalog";
import { label } from "@/lib/catalog/labels";
import { type Assessment, type Ground, identityRefs, severity } from "../assessment";
import { ruledOut } from "./own-list";

const BEHIND: readonly string[] = ["embeds", "wraps", "orchestrates"];

interface Behind {
  relation: Relation;
  engine: Runtime;
}

/** The runtimes on the map behind a runtime, by kind of relation. */
export function enginesBehind(runtime: Runtime, { catalog }: Ground, kinds: readonly string[] = BEHIND): Behind[] {
  return runtime.relations.filter(({ kind }) => kinds.includes(kind)).flatMap((relation) => {
    const engine = catalog.runtimes.find(({ slug, historical }) => slug === relation.to && !historical);
    return engine === undefined ? [] : [{ relation, engine }];
  });
}

interface Question {
  runtime: Runtime;
  behind: readonly Behind[];
  /** What is asked for, in words. */
  asked: string;
  /** The capability that is named where nothing decides it. */
  capability: string;
  /** Undefined: the question does not apply to that engine either. */
  ask: (engine: Runtime) => Assessment | undefined;
}

/** What follows from the engines behind a runtime that run on what was asked: at best a condition, for the engine is the reader's choice. */
export function assessThrough({ runtime, behind, asked, capability, ask }: Question, ground: Ground): Assessment {
  const answers = behind.flatMap(({ relation, engine }) => {
    const answer = ask(engine) === undefined ? undefined : (ruledOut(engine, ground) ?? ask(engine));
    return answer === undefined ? [] : [{ relation, engine, answer }];
  });
  const best = Math.min(...answers.map(({ answer }) => severity(answer.verdict)));
  const taken = answers.filter(({ answer }) => severity(answer.verdict) === best);
  const claims = taken.flatMap(({ relation, answer }) => [relation.ref, ...answer.claims]);
  const names = [...new Set(taken.map(({ engine, relation }) => `${engine.name}, which it ${label(relation.kind)}`))].join("; ");
  const verdict = taken[0]?.answer.verdict ?? "unknown";
  if (verdict === "satisfied") return { verdict: "conditional", words: `${asked} is left to the engine behind it: given with ${names}.`, claims };
  if (verdict === "conditional") return { verdict, words: `${asked} is left to the engine behind it: given with ${names}. ${taken[0]?.answer.words ?? ""}`, claims };
  if (verdict === "eliminated") return { verdict, words: `${asked} is left to the engine behind it, and none on the map gives it: ${names}.`, claims };
  return { verdict: "unknown", words: `${asked}: does not apply to ${runtime.name} itself, and no engine behind it decides it.`, claims: identityRefs(runtime), capability };
}
