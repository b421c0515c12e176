/** The register of presets: what the calculators offer, and the cited configurations. */
import type { PresetsInput } from "../../../lib/catalog/schema/preset";
import { links } from "./links";
import { machines } from "./machines";
import { models } from "./models";
import { quantisations } from "./quantisations";
import { setups } from "./setups";

export const presets: PresetsInput = { models, machines, links, quantisations, setups };
