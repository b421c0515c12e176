/** What the calculator offers, without the claims behind it: small enough to be sent to a browser. */
import type { Link, Machine, Model } from "@/lib/cost-model";

interface Named {
  slug: string;
  name: string;
}

export interface Catalogue {
  models: (Named & { model: Model })[];
  machines: (Named & { machine: Machine })[];
  links: (Named & { link: Link })[];
  quantisations: (Named & { denseBits: number; expertBits: number })[];
}

/** @param presets Anything that holds at least what a catalogue holds. */
export const catalogueOf = ({ models, machines, links, quantisations }: Catalogue): Catalogue => ({
  models: models.map(({ slug, name, model }) => ({ slug, name, model })),
  machines: machines.map(({ slug, name, machine }) => ({ slug, name, machine })),
  links: links.map(({ slug, name, link }) => ({ slug, name, link })),
  quantisations: quantisations.map(({ slug, name, denseBits, expertBits }) => ({ slug, name, denseBits, expertBits })),
});
