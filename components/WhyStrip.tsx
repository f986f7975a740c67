import { isExact } from '../lib/format/points';
import type { Bar, Waterfall } from '../lib/panel/why-bars';

type Props = { bar: Bar; ends: Pick<Waterfall, 'before' | 'after'>; isFigure: boolean };

const percent = (share: number) => `${share * 100}%`;

/** A step of the waterfall: from where to where, its whisker, and the two totals as lines that run through all steps. */
export function WhyStrip({ bar, ends, isFigure }: Props) {
  const { from, to, low, high, part } = bar;
  const isSure = isExact(part.points);
  const colour = !isFigure ? 'neutral' : bar.points < 0 ? 'worse' : 'better';
  return (
    <svg class={`why-strip ${colour}`} width="100%" height="18" aria-hidden="true">
      <line class="why-end" x1={percent(ends.before)} x2={percent(ends.before)} y1="0" y2="18" />
      <line class="why-end why-end-after" x1={percent(ends.after)} x2={percent(ends.after)} y1="0" y2="18" />
      <rect class="why-ground" x={percent(Math.min(from, to))} width={percent(Math.abs(to - from))} y="3" height="12" />
      {!isSure && (
        <rect
          x={percent(Math.min(from, to))}
          width={percent(Math.abs(to - from))}
          y="3"
          height="12"
          fill="url(#why-hatch)"
        />
      )}
      {!isSure && (
        <g class="why-whisker">
          <line x1={percent(low)} x2={percent(high)} y1="9" y2="9" />
          <line x1={percent(low)} x2={percent(low)} y1="6" y2="12" />
          <line x1={percent(high)} x2={percent(high)} y1="6" y2="12" />
        </g>
      )}
    </svg>
  );
}
