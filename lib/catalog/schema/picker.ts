/** What an editor writes for the picker: constraints and their words, the policy of thresholds, the situations and the tree that leads to them. */
import { z } from "zod";
import { claimsSchema } from "./claim";
import { claimRef, sentence, slug } from "./fields";
import { sourcesSchema } from "./source";
import { KINDS } from "./words";

const facts = { sources: sourcesSchema.default({}), claims: claimsSchema.default({}) };

/** The values of every flag that takes words, in the order in which they are printed. */
export const PICK_WORDS = {
  os: ["linux", "macos", "windows"],
  accelerator: ["nvidia", "amd", "apple", "intel", "cpu"],
  link: ["ethernet-1", "ethernet-10", "ethernet-100", "thunderbolt-4", "thunderbolt-5", "rdma", "internet"],
  format: ["gguf", "safetensors", "mlx", "exl2", "exl3", "awq", "gptq", "fp8", "nvfp4"],
  traffic: ["diverse", "shared-prefix", "structured", "agent-loop"],
  api: ["openai-chat", "openai-responses", "anthropic-messages", "ollama"],
  licence: ["osi", "no-agpl", "permissive"],
  interface: ["gui", "headless"],
  kind: KINDS,
} as const;

const some = <T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).min(1).optional();
const count = z.number().int("a whole number").min(1, "at least 1").optional();
const set = z.literal(true, { error: "true, or no such field" }).optional();

/** A set of constraints, under the names of the flags of `npm run pick`. Every value of every list must hold. */
export const constraintsSchema = z.strictObject({
  os: some(PICK_WORDS.os),
  accelerator: some(PICK_WORDS.accelerator),
  /** GB of memory of one device. */
  vram: z.number().positive("more than 0").optional(),
  /** Accelerators in one machine. */
  devices: count,
  machines: count,
  link: some(PICK_WORDS.link),
  format: some(PICK_WORDS.format),
  /** A model preset, compared with the memory of the devices. */
  model: slug.optional(),
  /** Callers at the same time. */
  users: count,
  traffic: some(PICK_WORDS.traffic),
  api: some(PICK_WORDS.api),
  /** Capabilities of the matrix. */
  needs: z.array(slug).min(1).optional(),
  licence: some(PICK_WORDS.licence),
  "no-telemetry": set,
  auth: set,
  offline: set,
  interface: some(PICK_WORDS.interface),
  maintained: set,
  kind: some(PICK_WORDS.kind),
});
export type Constraints = z.output<typeof constraintsSchema>;

/** A line the editors drew: why, and from which claims. */
const drawn = { reason: sentence(400), rests: z.array(claimRef).min(1) };
/** What a source says of one runtime where the catalog has no cell for the question. */
const documented = z.array(z.strictObject({ runtime: slug, words: sentence(240), rests: z.array(claimRef).min(1) })).default([]);
/** What follows where the capability is a plain no. */
const no = z.enum(["eliminates", "condition"]);

/** content/picker/policy.md: every threshold that is a judgement. The body says how the picker reads facts. */
export const policySchema = z.strictObject({
  title: z.string().min(3).max(60),
  /** From so many users on, a capability is asked for. */
  users: z.array(z.strictObject({ from: z.number().int().min(2), needs: slug, no, ...drawn })).min(1),
  /** From so many devices on, one of these capabilities is asked for, best first. */
  devices: z.strictObject({ from: z.number().int().min(2), anyOf: z.array(slug).min(1), ...drawn }),
  traffic: z.array(z.strictObject({ shape: z.enum(PICK_WORDS.traffic), needs: slug, no, ...drawn })).min(1),
  /** What a link between machines asks for. Without `otherwise` every runtime but the documented ones is eliminated. */
  links: z.array(z.strictObject({ link: z.enum(PICK_WORDS.link), documented, otherwise: sentence(300).optional(), ...drawn })).min(1),
  /** Accelerators of several makers at once. */
  mixed: z.strictObject({ documented, otherwise: sentence(300), ...drawn }),
  /** Accelerators that an operating system cannot drive. */
  impossible: z.array(z.strictObject({ accelerator: z.enum(PICK_WORDS.accelerator), os: z.array(z.enum(PICK_WORDS.os)).min(1), ...drawn })).default([]),
  /** Accelerators that a runtime reaches when its list names Vulkan and not them. */
  vulkan: z.strictObject({ covers: z.array(z.enum(PICK_WORDS.accelerator)).min(1), ...drawn }),
  /** The zone whose runtimes leave hardware and formats to a runtime that the reader starts separately. */
  bridges: z.strictObject({ zone: slug, ...drawn }),
  /** SPDX identifiers that count as approved by the OSI, and as permissive. */
  licences: z.strictObject({ osi: z.array(z.string()).min(1), permissive: z.array(z.string()).min(1), ...drawn }),
  /** Applications that run without a window, where no container image says so. */
  headless: documented,
  /** Requests at once that a runtime admits with nothing set: above them a setting is a condition. */
  slots: z.array(z.strictObject({ runtime: slug, atMost: z.number().int().positive(), words: sentence(240), rests: z.array(claimRef).min(1) })).default([]),
  /** GB of device memory below which a runtime's own documents ask for more. */
  floors: z.array(z.strictObject({ runtime: slug, vram: z.number().positive(), words: sentence(240), rests: z.array(claimRef).min(1) })).default([]),
  /** How a model preset is compared with memory: tokens of context, and the quantisation preset that a format stands for. Without a format, `otherwise`: the narrowest. */
  memory: z.strictObject({ context: z.number().int().positive(), formats: z.partialRecord(z.enum(PICK_WORDS.format), slug), otherwise: slug, ...drawn }).optional(),
  ...facts,
});

const judged = z.strictObject({ text: sentence(320), rests: z.array(claimRef).min(1) });

/** content/picker/situations/<slug>.md: a common situation and the editors' choice. The body says why, with cites. */
export const situationSchema = z.strictObject({
  title: z.string().min(10).max(80),
  description: sentence(170),
  /** What the reader has and wants, as a question. */
  question: sentence(240),
  constraints: constraintsSchema,
  choice: judged.extend({ runtime: slug }),
  /** Claims whose values are the commands that start it, in order. */
  start: z.array(claimRef).min(1),
  /** What is given up by this choice. */
  givesUp: judged,
  /** What would change the answer, and to what. */
  changes: z.array(z.strictObject({ when: z.string().min(8).max(120), answer: sentence(240), rests: z.array(claimRef).min(1), runtime: slug.optional() })).min(1),
  ...facts,
});

interface TreeNode {
  ask: string;
  answers: { answer: string; situations?: string[] | undefined; next?: TreeNode | undefined }[];
}
const treeNode: z.ZodType<TreeNode> = z.lazy(() =>
  z.strictObject({
    ask: z.string().min(8),
    answers: z.array(z.strictObject({ answer: z.string().min(2), situations: z.array(slug).min(1).optional(), next: treeNode.optional() }).refine(({ situations, next }) => (situations === undefined) !== (next === undefined), { path: ["situations"], error: "either situations or a next question" })).min(2),
  }),
);

/** content/picker/tree.md: the questions that lead to the situations. The body introduces them. */
export const treeSchema = z.strictObject({ title: z.string().min(3).max(80), description: sentence(170), lede: sentence(240), tree: treeNode, ...facts });
