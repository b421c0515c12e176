import { seconds } from "@/lib/calculator/numbers";
import type { StepTime } from "@/lib/cost-model";
import { BAR_WIDTH, barOf, PART_NAMES } from "@/lib/drawings/time-bar";

const HEIGHT = 16;

/** Where the time of one token goes, part after part; the numbers stand beside it in words. */
export function TimeBar({ step, longest }: { step: StepTime; longest?: number }) {
  const segments = barOf(step, longest);
  const said = segments.map(({ part, seconds: duration }) => `${PART_NAMES[part]} ${seconds(duration)}`).join(", ");
  return (
    <svg className="time-bar" viewBox={`0 0 ${BAR_WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={said}>
      {segments.map(({ part, x, width }) => <rect key={part} className={`part-${part}`} x={x} y={0} width={width} height={HEIGHT} />)}
    </svg>
  );
}
