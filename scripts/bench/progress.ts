/** One line on stderr that says how far a load has come and when it may end. */
import type { Clock } from "@/lib/benchmarks/driver/clock";
import type { Drive } from "@/lib/benchmarks/driver/drive";

const EVERY_MS = 1000;

export function createProgress(clock: Clock): Drive["onProgress"] {
  let [label, started, shown] = ["", 0, 0];
  return (load, phase, outcomes, expected) => {
    const now = clock.now();
    const name = `${load.kind === "closed" ? `${load.concurrency} at once` : `${load.rate} a second`}, ${phase}`;
    if (name !== label) [label, started] = [name, now];
    if (now - shown < EVERY_MS && outcomes.length < expected) return;
    shown = now;
    const failed = outcomes.filter(({ error }) => error !== null).length;
    const left = outcomes.length === 0 || outcomes.length >= expected ? 0 : ((now - started) / outcomes.length) * (expected - outcomes.length);
    console.error(`· ${name}: ${outcomes.length} of ${expected}${failed > 0 ? `, ${failed} failed` : ""}${left > 0 ? `, about ${Math.ceil(left / 1000)} s left` : ""}`);
  };
}
