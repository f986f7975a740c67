import type { ScoreModel } from '../lib/engine/score-model';
import type { Estimate } from '../lib/engine/types';
import { railScale } from '../lib/panel/rail-scale';

type Props = { model: ScoreModel; total: Estimate; shown: number | undefined };

/** The score on a ruler whose ticks are the consumer stars: where it stands, and where it would go. */
export function ScoreRail({ model, total, shown }: Props) {
  const at = railScale(model, Math.min(total.low, shown ?? total.low));
  const left = at.percent(total.low);
  return (
    <div class="rail" aria-hidden="true">
      {at.ticks.map((from) => (
        <i key={from} class="rail-tick" style={{ left: `${at.percent(from)}%` }} />
      ))}
      <i class="rail-band" style={{ left: `${left}%`, width: `${at.percent(total.high) - left}%` }} />
      {shown !== undefined && <i class="rail-ghost" style={{ left: `${at.percent(shown)}%` }} />}
      <i class="rail-mark" style={{ left: `${at.percent(total.value)}%` }} />
    </div>
  );
}
