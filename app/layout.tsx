import localFont from "next/font/local";
import type { ReactNode } from "react";
import { SiteHeader } from "@/components/site-header";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";
import "./globals.css";
import "./map.css";

const atlas = localFont({ src: "./fonts/atlas-serif.woff2", variable: "--font-atlas", weight: "400 700", display: "swap", adjustFontFallback: "Times New Roman" });

export const metadata = { metadataBase: new URL(site.origin), applicationName: site.name };
export const viewport = { width: "device-width", initialScale: 1, themeColor: [{ media: "(prefers-color-scheme: light)", color: "#fbf9f4" }, { media: "(prefers-color-scheme: dark)", color: "#15140f" }] };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.locale} className={atlas.variable}>
      <body>
        <a className="skip" href="#main">Skip to the text</a>
        <SiteHeader home={routes.home()} />
        {children}
      </body>
    </html>
  );
}
