import { expect, test } from 'vitest';
import { dayValues } from '../../../lib/engine';
import { chance, simulateShop } from '../../sim';
import { ridge, shownValue } from './baselines';
import { changesOf, cheapestWay, type Step } from './cheapest-way';
import { whatIfs } from './what-ifs';

/** All combinations, one by one. */
function byHand(options: readonly (readonly Step[])[], need: number): number {
  const [steps, ...rest] = options;
  if (!steps) return need <= 1e-9 ? 0 : Number.POSITIVE_INFINITY;
  const without = byHand(rest, need);
  return Math.min(without, ...steps.map(({ gain, cost }) => cost + byHand(rest, need - gain)));
}

test('the cheapest way is that of trying all', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const draw = chance(`way/${seed}`);
    const options = ['a', 'b', 'c', 'd'].map((id) =>
      [1, 2, 3, 4].map((to): Step => ({ id, to, gain: draw.int(1, 30) / 10, cost: draw.between(0.1, 3) })),
    );
    const need = draw.int(5, 40) / 10;
    const way = cheapestWay(options, need);
    expect(way?.cost).toBeCloseTo(byHand(options, need), 9);
    const taken = changesOf(way);
    const gains = options.flat().filter(({ id, to }) => taken[id] === to);
    expect(gains.reduce((sum, { gain }) => sum + gain, 0)).toBeGreaterThanOrEqual(need - 1e-9);
  }
  expect(cheapestWay([[{ id: 'a', to: 1, gain: 1, cost: 1 }]], 2)).toBeUndefined();
});

test('ridge regression finds a straight line where there is one', () => {
  const { model } = simulateShop({ kind: 'hidden', seed: 1, days: 10 });
  const ids = model.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const draw = chance('line');
  const slopes = ids.map(() => draw.between(-3, 3));
  const days = Array.from({ length: 200 }, (_, index) => {
    const values = ids.map(() => draw.between(0, 10));
    const total = values.reduce((sum, value, place) => sum + value * slopes[place]!, 50);
    const figures = [...ids.map((id, place) => [id, values[place]!] as const), [model.total, total] as const];
    return { day: `day ${index}`, values: Object.fromEntries(figures) };
  });
  const guess = ridge(model, days, 1e-6);
  ids.forEach((id, place) => {
    const now = days[0]!.values;
    expect(guess(now, { [id]: shownValue(now[id]) + 2 })).toBeCloseTo(2 * slopes[place]!, 4);
  });
});

test('what-ifs ask of every indicator once, inside its range', () => {
  const shop = simulateShop({ kind: 'published', seed: 3, days: 10 });
  const ids = shop.model.dimensions.flatMap(({ indicators }) => indicators);
  const questions = whatIfs(shop);
  expect(questions.flatMap(({ changes }) => Object.keys(changes)).sort()).toEqual(ids.map(({ id }) => id).sort());
  for (const { changes } of questions) {
    for (const { id, range } of ids.filter(({ id }) => id in changes)) {
      expect(changes[id]).toBeGreaterThanOrEqual(range.min);
      expect(changes[id]).toBeLessThanOrEqual(range.max);
    }
  }
  expect(dayValues(shop.snapshots).at(-1)!.day).toBe(shop.today);
});
