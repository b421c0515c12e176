/** The zone hues where a stylesheet cannot reach: pictures drawn at build time. The same values as in app/globals.css. */
const HUES: Record<string, string> = { desktop: "#8a5a00", serving: "#1d5b9e", apple: "#3b6e2f", quantized: "#76397f", distributed: "#a63f22", bridges: "#0c6b62" };

export const hueOf = (zone: string | undefined): string => HUES[zone ?? ""] ?? "#635d52";
