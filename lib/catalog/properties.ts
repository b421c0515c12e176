/** The properties a claim may state: how each is labelled, grouped on a runtime's page, and how soon it ages. */
import { ACCELERATORS, FORMATS, OPERATING_SYSTEMS } from "./schema/words";

export const GROUPS = ["Identity", "Releases", "Runs on", "Serves", "Features", "Parallelism", "Measured", "Events", "Terms", "Sizes"] as const;
export type Group = (typeof GROUPS)[number];

export interface Property {
  label: string;
  group: Group;
  /** Months after which the claim is to be checked again; null: a dated past event or measurement, never. 1.5 is 45 days. */
  term: number | null;
  /** The closed list its values come from, if it has one. */
  values?: readonly string[];
  /** Every runtime that is not historical must state it. */
  required?: true;
}

const identity = { group: "Identity", term: 24 } as const;
const behaviour = { term: 6 } as const;
/** Dimensions of models, machines and links: a published shape does not age. */
const size = { group: "Sizes", term: null } as const;

export const PROPERTIES = {
  maker: { label: "Maker", ...identity, required: true },
  governance: { label: "Governance", ...identity, required: true },
  licence: { label: "Licence", ...identity, required: true },
  "licence-note": { label: "Licence, read closely", ...identity },
  languages: { label: "Written in", ...identity, required: true },
  "first-release": { label: "First release", ...identity, term: null, required: true },
  "newest-release": { label: "Newest release seen", group: "Releases", term: 1.5, required: true },
  status: { label: "Status", group: "Releases", ...behaviour, required: true },
  os: { label: "Operating systems", group: "Runs on", ...behaviour, values: OPERATING_SYSTEMS, required: true },
  accelerators: { label: "Accelerators", group: "Runs on", ...behaviour, values: ACCELERATORS, required: true },
  formats: { label: "Weight formats", group: "Runs on", ...behaviour, values: FORMATS, required: true },
  requirements: { label: "Requirements", group: "Runs on", ...behaviour },
  "http-apis": { label: "HTTP APIs", group: "Serves", ...behaviour, required: true },
  port: { label: "Default port", group: "Serves", ...behaviour, required: true },
  "default-bind": { label: "Listens on", group: "Serves", ...behaviour, required: true },
  auth: { label: "Authentication", group: "Serves", ...behaviour },
  "tls-support": { label: "TLS", group: "Serves", ...behaviour },
  telemetry: { label: "Telemetry", group: "Serves", ...behaviour },
  install: { label: "Install", group: "Serves", ...behaviour, required: true },
  "first-run": { label: "First run", group: "Serves", ...behaviour, required: true },
  default: { label: "Default", group: "Serves", ...behaviour },
  parallelism: { label: "Parallelism", group: "Parallelism", ...behaviour, required: true },
  "multi-node": { label: "Several machines", group: "Parallelism", ...behaviour },
  behaviour: { label: "Behaviour", group: "Features", ...behaviour },
  feature: { label: "Feature", group: "Features", ...behaviour },
  "model-search": { label: "Model search in the app", group: "Features", ...behaviour },
  "side-by-side-chat": { label: "Side-by-side chat", group: "Features", ...behaviour },
  "image-generation": { label: "Image generation", group: "Features", ...behaviour },
  "audio-generation": { label: "Audio generation", group: "Features", ...behaviour },
  autoscaling: { label: "Autoscaling", group: "Features", ...behaviour },
  "multi-model-routing": { label: "Multi-model routing", group: "Features", ...behaviour },
  "rag-workspaces": { label: "RAG workspaces", group: "Features", ...behaviour },
  "users-and-roles": { label: "Users and roles", group: "Features", ...behaviour },
  measurement: { label: "Measured", group: "Measured", term: null },
  event: { label: "Event", group: "Events", term: null },
  brought: { label: "Brought", group: "Events", term: null },
  removed: { label: "Removed", group: "Events", term: null },
  deprecated: { label: "Deprecated", group: "Events", term: null },
  definition: { label: "Definition", group: "Terms", term: 24 },
  params: { label: "Parameters", ...size },
  "active-params": { label: "Active parameters", ...size },
  layers: { label: "Layers", ...size },
  hidden: { label: "Hidden size", ...size },
  heads: { label: "Heads", ...size },
  "kv-heads": { label: "KV heads", ...size },
  "head-dim": { label: "Head size", ...size },
  vocab: { label: "Vocabulary", ...size },
  "feed-forward": { label: "Feed-forward width", ...size },
  "dense-layers": { label: "Layers without experts", ...size },
  "expert-feed-forward": { label: "Expert width", ...size },
  experts: { label: "Experts per layer", ...size },
  "routed-experts": { label: "Experts per token", ...size },
  "shared-experts": { label: "Shared experts", ...size },
  "query-rank": { label: "Rank of queries", ...size },
  "latent-rank": { label: "Rank of the latent", ...size },
  "rope-dim": { label: "Width of positions", ...size },
  "kv-per-token": { label: "KV cache per token, 16-bit", ...size },
  "file-size": { label: "Published file", ...size },
  loads: { label: "Ran", ...size },
  memory: { label: "Memory", ...size },
  bandwidth: { label: "Memory bandwidth", ...size },
  arithmetic: { label: "Arithmetic, 16-bit", ...size },
  "arithmetic-sparse": { label: "Arithmetic with sparsity", ...size },
  transfers: { label: "Memory transfers", ...size },
  bus: { label: "Memory bus", ...size },
  cores: { label: "Cores", ...size },
  clock: { label: "Clock", ...size },
  rate: { label: "Rate, one way", ...size },
  "signal-rate": { label: "Signalling rate", ...size },
  "tcp-rate": { label: "TCP rate measured", ...size },
  upload: { label: "Upload", ...size },
  delay: { label: "Delay", ...size },
  "delay-bound": { label: "Delay, less than", ...size },
  bits: { label: "Bits per weight", ...size },
  "dense-bits": { label: "Bits outside the experts", ...size },
  group: { label: "Values per scale", ...size },
  "scale-bits": { label: "Bits per scale", ...size },
  "value-bits": { label: "Bits per value", ...size },
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof PROPERTIES;

const BY_NAME: ReadonlyMap<string, Property> = new Map(Object.entries(PROPERTIES));

/** What is known of a property; undefined for those of notes, releases, advisories, relations and cells. */
export const propertyNamed = (name: string): Property | undefined => BY_NAME.get(name);
