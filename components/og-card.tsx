import { site } from "@/lib/site";

/** The picture of a page for places that unfold links: a name, a few words, and the zone's hue. Styles are inline because they are drawn, not served. */
export function OgCard({ title, text, foot, hue }: { title: string; text: string; foot: string; hue: string }) {
  return (
    <div style={{ width: "100%", height: "100%", display: "flex", background: "#fbf9f4", color: "#1d1b17", fontFamily: "Source Serif 4" }}>
      <div style={{ width: 28, height: "100%", background: hue, display: "flex" }} />
      <div style={{ display: "flex", flexDirection: "column", justifyContent: "space-between", padding: "64px 72px", flex: 1 }}>
        <div style={{ display: "flex", fontSize: 34, fontWeight: 600 }}>{site.name}</div>
        <div style={{ display: "flex", flexDirection: "column" }}>
          <div style={{ display: "flex", fontSize: 92, fontWeight: 600, lineHeight: 1.05, letterSpacing: -2 }}>{title}</div>
          <div style={{ display: "flex", fontSize: 38, lineHeight: 1.35, marginTop: 28, color: "#5f594e" }}>{text}</div>
        </div>
        <div style={{ display: "flex", fontSize: 28, color: "#5f594e" }}>{foot}</div>
      </div>
    </div>
  );
}
