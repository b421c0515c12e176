import type { Presets, QuantisationPreset } from "@/lib/catalog/presets";
import { checkLoads, machinesNeeded, type Need, needAlone, weightBytes } from "@/lib/calculator/memory";
import { figure, gib, percent } from "@/lib/calculator/numbers";

interface Props {
  presets: Presets;
  bits: QuantisationPreset;
}

const said = ({ count, raised }: Need) => (count === undefined ? "–" : `${count}${raised ? "*" : ""}`);

/** Models against machines: the least number of machines, layers dealt out where it is more than one. */
export function MachinesTable({ presets: { models, machines }, bits, context }: Props & { context: number }) {
  return (
    <>
      <p className="said">The least number of machines that hold the model. 1: one is enough. 1*: one, once the memory limit for its GPU is raised. More than one: so many in a pipeline, each with its share of the layers. –: not with one layer each.</p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Models against machines">
        <table className="matrix-memory">
          <thead><tr><th scope="col">Model</th><th scope="col">Alone</th>{machines.map(({ slug, name }) => <th key={slug} scope="col" className="up"><span>{name}</span></th>)}</tr></thead>
          <tbody>
            {models.map(({ slug, name, model }) => {
              const [roomy] = [...machines].sort((a, b) => b.machine.memory - a.machine.memory);
              const need = roomy === undefined ? undefined : needAlone(model, bits, roomy.machine, context);
              return <tr key={slug}><th scope="row">{name}</th><td>{need === undefined ? "" : gib(need.need.total)}</td>{machines.map(({ slug: device, machine }) => <td key={device} className="data">{said(machinesNeeded(model, bits, machine, context))}</td>)}</tr>;
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

const CONTEXTS = [8192, 32_768, 131_072] as const;
const ATTENTION = { mha: "every head", gqa: "shared KV heads", mla: "one latent" } as const;

/** What a context costs, by kind of attention. */
export function CacheTable({ presets: { models }, bits }: Props) {
  return (
    <table className="stack">
      <thead><tr><th scope="col">Model</th><th scope="col">Keeps per token</th><th scope="col">Weights</th>{CONTEXTS.map((tokens) => <th key={tokens} scope="col">{tokens / 1024}k tokens</th>)}</tr></thead>
      <tbody>
        {models.map(({ slug, name, model }) => (
          <tr key={slug}>
            <th scope="row">{name}</th>
            <td data-label="Keeps per token">{figure(model.kvBytesPerToken / 1024)}&nbsp;KiB, {ATTENTION[model.attention]}</td>
            <td data-label="Weights">{gib(weightBytes(model, bits))}</td>
            {CONTEXTS.map((tokens) => <td key={tokens} data-label={`${tokens / 1024}k tokens`}>{gib(model.kvBytesPerToken * tokens)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Predicted sizes of weights beside published ones. */
export function FilesTable({ presets: { models, quantisations }, presetHref }: { presets: Presets; presetHref: (slug: string) => string }) {
  const files = models.flatMap(({ slug, name, model, files: published }) => published.flatMap((file) => {
    const bits = quantisations.find((entry) => entry.slug === file.quantisation);
    return bits === undefined ? [] : [{ slug, name, bits, bytes: file.bytes, predicted: weightBytes(model, bits) }];
  }));
  const errors = files.map(({ bytes, predicted }) => Math.abs(predicted / bytes - 1)).sort((a, b) => a - b);
  return (
    <table className="stack">
      <caption>{files.length} files; median error {percent(errors[Math.floor(errors.length / 2)] ?? 0)}, largest {percent(errors.at(-1) ?? 0)}. The bits of the 8B rows come from the same table as their sizes, so only the other rows test anything. Sizes that measured rows carry were mostly reckoned from bits and are not counted here.</caption>
      <thead><tr><th scope="col">Model</th><th scope="col">Quantisation</th><th scope="col">Reckoned</th><th scope="col">Published</th><th scope="col">Off by</th></tr></thead>
      <tbody>{files.map(({ slug, name, bits, bytes, predicted }) => <tr key={`${slug} ${bits.slug}`}><th scope="row"><a href={presetHref(slug)}>{name}</a></th><td data-label="Quantisation">{bits.name}</td><td data-label="Reckoned">{figure(predicted / 1e9)}&nbsp;GB</td><td data-label="Published">{figure(bytes / 1e9)}&nbsp;GB</td><td data-label="Off by">{percent(predicted / bytes - 1)}</td></tr>)}</tbody>
    </table>
  );
}

/** Published runs beside what the equations say of them. */
export function LoadsTable({ presets, claimHref }: { presets: Presets; claimHref: (ref: string) => string }) {
  const checks = checkLoads(presets);
  const right = checks.filter(({ ran, predicted }) => ran === predicted).length;
  return (
    <table className="stack">
      <caption>{right} of {checks.length} runs are foretold rightly. Nearly full, a verdict may go either way.</caption>
      <thead><tr><th scope="col">Machines</th><th scope="col">Checkpoint</th><th scope="col">Published</th><th scope="col">Reckoned</th><th scope="col">Fullest machine</th></tr></thead>
      <tbody>{checks.map(({ machine, count, checkpoint, ran, predicted, full, ref }) => <tr key={`${ref} ${checkpoint}`}><th scope="row">{count} × {machine}</th><td data-label="Checkpoint">{checkpoint}</td><td data-label="Published"><a href={claimHref(ref)}>{ran ? "ran" : "out of memory"}</a></td><td data-label="Reckoned">{predicted ? "fits" : "does not fit"}{ran !== predicted && ", wrongly"}</td><td data-label="Fullest machine">{Math.round(100 * full)}&nbsp;% of its limit</td></tr>)}</tbody>
    </table>
  );
}
