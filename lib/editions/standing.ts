/** How an edition says of itself whether it is published. */
import { type Edition, formatDate } from "@/lib/catalog";

/** "published 1 Dec 2026", or "a draft last changed 22 Nov 2026". */
export const standingOf = ({ published, data: { framed } }: Pick<Edition, "published" | "data">): string => (published === undefined ? `a draft last changed ${formatDate(framed)}` : `published ${formatDate(published.on)}`);
