import { calibrate, dayValues, scenario } from '../../../lib/engine';
import type { Estimate } from '../../../lib/engine/types';
import { recent, type Shop } from '../../sim';
import { linearGuess, ridge } from './baselines';
import { type Tally, tallies } from './tally';
import { type WhatIf, whatIfs } from './what-ifs';

const NAMES = ['change', 'total', 'prior', 'linear', 'ridge', 'inside', 'totalInside', 'width', 'calls'] as const;

/**
 * Of all what-ifs: mean absolute errors in points (of `change` and of `total`; with the model before calibration; of the
 * baselines), the share of true changes (totals) inside their band, its width, and milliseconds for calibrating.
 */
export type WhatIfMeasures = Readonly<Record<(typeof NAMES)[number], Tally>>;

/** Asks every shop its questions, with its last `days` days as history. */
export function measureWhatIfs(shops: readonly Shop[], days: number): WhatIfMeasures {
  const all = tallies(...NAMES);
  for (const shop of shops) askShop(all, shop, days, whatIfs(shop));
  return all;
}

function askShop(all: WhatIfMeasures, shop: Shop, days: number, questions: readonly WhatIf[]): void {
  const snapshots = recent(shop, days);
  const start = performance.now();
  const fitted = calibrate(shop.model, snapshots);
  all.calls.add(performance.now() - start);
  const history = dayValues(snapshots);
  const { values } = history.at(-1)!;
  const [ours, prior] = [scenario(fitted, values), scenario(shop.model, values)];
  const [linear, regressed] = [linearGuess(shop.model), ridge(shop.model, history)];
  for (const { changes, change, total } of questions) {
    const answer = ours(changes);
    const before = prior(changes);
    if (answer.status !== 'simulated' || before.status !== 'simulated') {
      throw new RangeError(`measureWhatIfs requires answers, got ${answer.status} for ${shop.name}`);
    }
    all.change.add(Math.abs(answer.change.value - change));
    all.total.add(Math.abs(answer.total.value - total));
    all.prior.add(Math.abs(before.change.value - change));
    all.linear.add(Math.abs(linear(values, changes) - change));
    all.ridge.add(Math.abs(regressed(values, changes) - change));
    all.inside.add(holds(answer.change, change));
    all.totalInside.add(holds(answer.total, total));
    all.width.add(answer.change.high - answer.change.low);
  }
}

/** The digits of the page hide this much of where the shop stands today: no band is blamed for it. */
const HIDDEN = 0.02;

/** 1 where the band holds the truth. */
function holds({ low, high }: Estimate, truth: number): 0 | 1 {
  return truth >= low - HIDDEN && truth <= high + HIDDEN ? 1 : 0;
}
