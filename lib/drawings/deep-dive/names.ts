/** The drawings that a section of a deep dive may show as `::drawing[name]`. */
export const DRAWING_NAMES = ["tensor", "pipeline", "data", "expert", "context", "link-cost", "scaling", "swarms"] as const;
export type DrawingName = (typeof DRAWING_NAMES)[number];

/** Narrows a name that stood in prose. */
export const isDrawingName = (name: string): name is DrawingName => DRAWING_NAMES.some((known) => known === name);
