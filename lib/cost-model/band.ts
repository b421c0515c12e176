/** Error bands: how far predictions of one class and kind of link were off. */
import type { RowClass } from "./describe/row";
import type { LinkKind } from "./link-kind";

/** Fewer rows than this make no band; the rows themselves are given. */
export const ROWS_FOR_A_BAND = 8;

export interface BandRow {
  id: string;
  measured: number;
  predicted: number | null;
  source: string;
}

export interface Band {
  /** A class of rows and a kind of link. */
  cls: string;
  link: string;
  n: number;
  /** measured / predicted that nine in ten rows lie above and below; absent with fewer than eight rows. */
  low?: number | undefined;
  high?: number | undefined;
  median?: number | undefined;
  /** The rows, where they are too few for a band. */
  rows?: BandRow[] | undefined;
}

/** The band for a class and link, or undefined where no row was ever measured. */
export const findBand = (bands: readonly Band[], cls: RowClass, link: LinkKind): Band | undefined => bands.find((band) => band.cls === cls && band.link === link);
