/** The policy every page is served under, in a meta element and as headers. */

const DIRECTIVES = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'",
];

/** For hosts that send no headers. `frame-ancestors` may not stand in a meta element. */
export const META_POLICY = DIRECTIVES.join("; ");

export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [...DIRECTIVES, "frame-ancestors 'none'"].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
};

/** Names with a hash of their content never change; everything else is asked for again. */
export const IMMUTABLE = "public, max-age=31536000, immutable";
export const REVALIDATE = "public, max-age=0, must-revalidate";
export const isHashed = (path: string) => path.includes("/_next/static/") || /\/_atlas\/[0-9a-f]{16}\.js$/.test(path);

/** The form Cloudflare Pages and Netlify read. */
export function headersFile(basePath: string): string {
  const block = (path: string, headers: Record<string, string>) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[block(`${basePath}/*`, { ...HEADERS, "Cache-Control": REVALIDATE }), block(`${basePath}/_next/static/*`, { "! Cache-Control": "", "Cache-Control": IMMUTABLE })].join("\n\n").replaceAll("! Cache-Control: \n", "! Cache-Control\n")}\n`;
}
