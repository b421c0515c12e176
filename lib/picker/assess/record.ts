/** Demands that the record itself answers: licence, upkeep, kind, window, keys, telemetry. */
import { type Claim, claimsOn, type Decline, label, newestEdition, resolveRef, type Runtime } from "@/lib/catalog";
import { type Assessment, type Ground, identityRefs, refsOn } from "../assessment";
import { assessCell } from "./cells";

/** Adds claims that tell more of the same matter. */
const beside = (assessment: Assessment, refs: readonly string[]): Assessment => ({ ...assessment, claims: [...new Set([...assessment.claims, ...refs])] });

export const assessTelemetry = (runtime: Runtime, ground: Ground): Assessment => beside(assessCell(runtime, "telemetry-off-by-default", ground), refsOn(runtime, "telemetry"));

export const assessAuth = (runtime: Runtime, ground: Ground): Assessment => beside(assessCell(runtime, "api-key", ground), refsOn(runtime, "auth"));

/** Every licence that a source gives must qualify: where sources disagree the least favourable counts. */
export function assessLicence(runtime: Runtime, wanted: "osi" | "no-agpl" | "permissive", { policy }: Ground): Assessment {
  const { osi, permissive, reason, rests } = policy.licences;
  const passes = (identifier: string) => (wanted === "no-agpl" ? !identifier.startsWith("AGPL") : (wanted === "osi" ? osi : permissive).includes(identifier));
  const licences = claimsOn(runtime, "licence");
  const failing = licences.filter(({ value }) => !passes(String(value)));
  const notes = refsOn(runtime, "licence-note");
  const drawn = wanted === "no-agpl" ? {} : { drawn: { reason, rests } };
  if (licences.length === 0) return { verdict: "unknown", words: "No claim states a licence.", claims: identityRefs(runtime), capability: "licence" };
  if (failing.length === 0) return { verdict: "satisfied", words: `Licence: ${licences.map(({ value }) => String(value)).join(", ")}`, claims: licences.map(({ ref }) => ref), ...drawn };
  const disputed = failing.length < licences.length ? " Sources disagree; the reading less favourable to the constraint is taken." : "";
  return { verdict: "eliminated", words: `Licence: ${failing.map(({ value }) => String(value)).join(", ")}.${disputed}`, claims: [...licences.map(({ ref }) => ref), ...notes], ...drawn };
}

/** Declines that concern the runtime as a whole: a removed backend or format is not one. */
export const declinesOf = (slug: string, { catalog }: Ground): Decline[] => newestEdition(catalog).declining.filter((decline) => (decline.data.runtime ?? decline.slug) === slug && decline.data.state !== "backend-removed");

export function assessMaintained(runtime: Runtime, ground: Ground): Assessment {
  const [decline] = declinesOf(runtime.slug, ground);
  if (decline === undefined) return { verdict: "satisfied", words: `Status: ${statusOf(claimsOn(runtime, "status"))}`, claims: refsOn(runtime, "status") };
  const { data } = decline;
  return { verdict: "eliminated", words: `In decline since ${data.since} (${label(data.state)}): ${data.summary}`, claims: data.evidence.map(({ claim }) => resolveRef(claim, runtime.slug)) };
}

const statusOf = (claims: readonly Claim[]) => String(claims[0]?.value ?? "not declined");

export function assessKind(runtime: Runtime, kind: string): Assessment {
  const claims = [...refsOn(runtime, "http-apis"), ...identityRefs(runtime)];
  return runtime.kind === kind ? { verdict: "satisfied", words: `Kind: ${kind}`, claims } : { verdict: "eliminated", words: `It is recorded as ${runtime.kind}, not as ${kind}.`, claims };
}

/** A window or page of its own; or work without one, which engines and servers do by nature and applications in a container. */
export function assessInterface(runtime: Runtime, wanted: "gui" | "headless", ground: Ground): Assessment {
  if (wanted === "gui") return assessCell(runtime, "gui", ground);
  if (runtime.kind !== "application") return { verdict: "satisfied", words: "Started from a terminal", claims: [...refsOn(runtime, "first-run"), ...refsOn(runtime, "http-apis")] };
  const known = ground.policy.headless.find((entry) => entry.runtime === runtime.slug);
  if (known !== undefined) return { verdict: "conditional", words: known.words, claims: known.rests };
  const image = assessCell(runtime, "docker-image", ground);
  return image.verdict === "satisfied" ? { ...image, words: "Runs as a container, without a window" } : image;
}
