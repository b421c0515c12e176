/** The vocabularies of the ecosystem maps: maps, kinds of node, relations, transports. Each word means one thing. */

export const MAPS = ["agents", "mcp"] as const;
export type MapName = (typeof MAPS)[number];

/** Kinds of entry an editor may write, in the order of the layers of their map. */
export const ENTRY_KINDS = {
  agents: ["coding-agent", "framework", "front-end", "workflow-tool", "gateway", "memory-store", "observability", "sandbox"],
  mcp: ["specification", "foundation", "mcp-host", "mcp-client", "mcp-server", "mcp-sdk", "mcp-gateway", "bridge", "mcp-registry", "mcp-inspector"],
} as const;
export const KINDS_OF_ENTRIES = [...ENTRY_KINDS.agents, ...ENTRY_KINDS.mcp] as const;
export type EntryKind = (typeof KINDS_OF_ENTRIES)[number];

/** Kinds of node: entries, and what the catalog and the vocabularies bring by themselves. */
export const NODE_KINDS = [...KINDS_OF_ENTRIES, "runtime", "dialect", "transport"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** One of a kind, several, and what the kind does, in a few words. */
export const KIND_WORDS: Record<NodeKind, { one: string; many: string; does: string }> = {
  "coding-agent": { one: "coding agent", many: "Coding agents", does: "read and change a code base at your word" },
  framework: { one: "framework", many: "Frameworks", does: "are libraries in which agents are written" },
  "front-end": { one: "front end", many: "Front ends", does: "are windows in which people chat" },
  "workflow-tool": { one: "workflow tool", many: "Workflow tools", does: "join models and services on a canvas" },
  gateway: { one: "gateway", many: "Gateways", does: "stand between callers and runtimes, and translate" },
  bridge: { one: "bridge", many: "Bridges", does: "make one program’s API look like another’s" },
  "memory-store": { one: "memory store", many: "Memory and vector stores", does: "keep what an agent is to find again" },
  observability: { one: "observability tool", many: "Observability", does: "record what a model was asked and what it did" },
  sandbox: { one: "sandbox", many: "Sandboxes", does: "run the code a model wrote, apart from the machine" },
  specification: { one: "specification", many: "Specification and extensions", does: "say what is spoken" },
  foundation: { one: "foundation", many: "Foundations", does: "hold the names and set the procedure" },
  "mcp-host": { one: "MCP host", many: "Hosts", does: "hold the conversation and open a client for each server" },
  "mcp-client": { one: "MCP client", many: "Clients", does: "speak to one server each, on behalf of a host" },
  "mcp-server": { one: "MCP server", many: "Servers", does: "offer tools, resources and prompts" },
  "mcp-sdk": { one: "MCP SDK", many: "SDKs and frameworks", does: "are libraries in which clients and servers are written" },
  "mcp-gateway": { one: "MCP gateway", many: "Gateways and bridges", does: "put several servers behind one address, or change the transport" },
  "mcp-registry": { one: "MCP registry", many: "Registries", does: "list servers" },
  "mcp-inspector": { one: "MCP inspector", many: "Inspectors and scanners", does: "test servers, or look for traps in them" },
  runtime: { one: "runtime", many: "Runtimes", does: "host the weights and produce the tokens" },
  dialect: { one: "HTTP API", many: "HTTP APIs", does: "are what callers and runtimes have in common" },
  transport: { one: "transport", many: "Transports", does: "carry the protocol’s messages" },
};

/** The relations of the catalog that also hold between entries, and four that only ecosystems need. */
export const ENTRY_RELATIONS = ["embeds", "wraps", "orchestrates", "speaks", "hosts-mcp", "stores-in", "observes", "succeeds", "implements", "governs", "lists", "runs-in"] as const;
export type EntryRelation = (typeof ENTRY_RELATIONS)[number];

/** Transports of the Model Context Protocol, as its revisions name them. */
export const TRANSPORTS = { stdio: "stdio", "streamable-http": "Streamable HTTP", "http-sse": "HTTP+SSE" } as const;
export type Transport = keyof typeof TRANSPORTS;
export const TRANSPORT_NAMES: readonly Transport[] = ["stdio", "streamable-http", "http-sse"];

/** A capability `api-<dialect>` of the matrix is the dialect's node; Ollama's own API is named apart from the runtime of that name. */
export const dialectOf = (capability: string): string | undefined => (capability === "api-ollama" ? "ollama-api" : capability.startsWith("api-openai-") || capability.startsWith("api-anthropic-") ? capability.slice("api-".length) : undefined);
