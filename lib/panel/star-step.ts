import { consumerStars } from '../engine/consumer-stars';
import type { ScoreModel } from '../engine/score-model';
import type { Estimate } from '../engine/types';

export type StarStep = {
  readonly now: number;
  /** The next better step and the points to it, as printed scores. */
  readonly next: { readonly stars: number; readonly points: number } | undefined;
};

/** What consumers see for a total, and the way to the next step; undefined where the platform shows no stars. */
export function starStep(model: ScoreModel, total: number): StarStep | undefined {
  const now = starsFor(model, total);
  if (now === undefined) return undefined;
  const above = model.stars.filter(({ from, stars }) => stars > now && from > total).at(-1);
  return { now, next: above && { stars: above.stars, points: above.from - total } };
}

/** The steps that an estimated total may give: lowest and highest. */
export function starBand(model: ScoreModel, total: Estimate): { low: number; high: number } | undefined {
  const [low, high] = [starsFor(model, total.low), starsFor(model, total.high)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

function starsFor(model: ScoreModel, total: number): number | undefined {
  const { min, max } = model.scale;
  return consumerStars(model, Math.min(max, Math.max(min, total)));
}
