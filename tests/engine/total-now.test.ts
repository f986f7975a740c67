import { expect, test } from 'vitest';
import { calibrate, simulate } from '../../lib/engine';
import type { ScoreModel } from '../../lib/engine/score-model';
import type { Values } from '../../lib/engine/types';
import { recent, simulateShop } from '../sim';
import { hidden } from './models';

/** Calibrated on nothing, so that only the start is asked: its inside is in doubt by `spread`. */
function fitted(spread: number, decimals: number): ScoreModel {
  return {
    ...hidden,
    calibration: { from: '2026-01-01', until: '2026-01-30', days: 30 },
    dimensions: hidden.dimensions.map((dimension) => ({
      ...dimension,
      decimals,
      indicators: dimension.indicators.map((each) => ({ ...each, curve: { ...each.curve, spread } })),
    })),
  };
}

function startOf(model: ScoreModel, values: Values): number {
  const answer = simulate(model, values, {});
  if (answer.status !== 'simulated') throw new Error(answer.status);
  return answer.total.value;
}

test('what is vague says little of where inside the last digit the total lies', () => {
  const values = { praise: 85, returns: 0.5, help: 4 };
  const own = simulate(fitted(0, 0), values, {});
  if (own.status !== 'simulated') throw new Error(own.status);
  const page = { ...values, total_score: Math.round(own.total.value + 2) };
  const far = [0, 2, 8, 40].map((spread) => Math.abs(startOf(fitted(spread, 0), page) - page.total_score));
  expect(far[1]!).toBeLessThan(far[0]!);
  expect(far[2]!).toBeLessThan(far[1]!);
  expect(far[3]!).toBeLessThan(0.05);
});

test('the start is nearer to the truth than the printed total, or as near', { timeout: 30_000 }, () => {
  const errors = Array.from({ length: 40 }, (_, seed) => {
    const shop = simulateShop({ kind: 'secret', seed, days: 30 });
    const page = shop.page(shop.today).readings;
    const model = calibrate(shop.model, recent(shop, 30));
    const values = Object.fromEntries(page.map(({ indicator, value }) => [indicator, value]));
    const truth = shop.truth.scores(shop.today).total;
    return { ours: Math.abs(startOf(model, values) - truth), printed: Math.abs(values.total_score! - truth) };
  });
  const sum = (of: 'ours' | 'printed') => errors.reduce((all, each) => all + each[of], 0);
  // With weights secret 30 days say little of the last digit.
  expect(sum('ours')).toBeLessThan(1.1 * sum('printed'));
});
