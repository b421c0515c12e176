/** `3.3.7` → `3-3-7`: a text as part of an anchor. */
export const anchorOf = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
