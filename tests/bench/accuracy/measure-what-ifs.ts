import { scenario } from '../../../lib/engine';
import type { Estimate } from '../../../lib/engine/types';
import { linearGuess, ridge } from './baselines';
import { HIDDEN, type Learnt, pointOf } from './learnt';
import { type Tally, tallies } from './tally';
import { whatIfs } from './what-ifs';

const NAMES = ['change', 'total', 'prior', 'linear', 'ridge', 'inside', 'totalInside', 'width', 'took'] as const;

/**
 * Of all what-ifs: mean absolute errors in points (of `change` and of `total`; with the model before calibration; of the
 * baselines), the share of true changes (totals) inside their band, its width, and milliseconds for calibrating.
 */
export type WhatIfMeasures = Readonly<Record<(typeof NAMES)[number], Tally>>;

export function measureWhatIfs(learnt: readonly Learnt[]): WhatIfMeasures {
  const all = tallies(...NAMES);
  for (const each of learnt) askShop(all, each);
  return all;
}

function askShop(all: WhatIfMeasures, { shop, history, values, model, took }: Learnt): void {
  all.took.add(took);
  const [ours, prior] = [scenario(model, values), scenario(shop.model, values)];
  const [linear, regressed] = [linearGuess(shop.model), ridge(shop.model, history)];
  const point = pointOf(shop);
  for (const { changes, change, total } of whatIfs(shop)) {
    const answer = ours(changes);
    const before = prior(changes);
    if (answer.status !== 'simulated' || before.status !== 'simulated') {
      throw new RangeError(`measureWhatIfs requires answers, got ${answer.status} for ${shop.name}`);
    }
    const off = (guess: number, truth: number) => Math.abs(guess - truth) / point;
    all.change.add(off(answer.change.value, change));
    all.total.add(off(answer.total.value, total));
    all.prior.add(off(before.change.value, change));
    all.linear.add(off(linear(values, changes), change));
    all.ridge.add(off(regressed(values, changes), change));
    all.inside.add(holds(answer.change, change, point));
    all.totalInside.add(holds(answer.total, total, point));
    all.width.add(off(answer.change.high, answer.change.low));
  }
}

/** 1 where the band holds the truth. */
export function holds({ low, high }: Estimate, truth: number, point = 1): 0 | 1 {
  return truth >= low - HIDDEN * point && truth <= high + HIDDEN * point ? 1 : 0;
}
