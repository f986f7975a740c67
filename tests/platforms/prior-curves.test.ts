import { describe, expect, test } from 'vitest';
import { curveScore } from '../../lib/engine/curve-score';
import { measures } from '../../lib/platforms/douyin/models/measures';
import { priorCurves } from '../../lib/platforms/douyin/models/prior-curves';
import { stepCurves } from '../../lib/platforms/douyin/models/step-curves';

type Base = readonly (readonly [distance: number, score: number])[];

/** Distance of the edges of 100, 70 and 60 from the perfect value; what lies beyond the last edge scores 50. */
function fromTiers(
  id: 'goods_rating' | 'delivery_on_time_rate' | 'logistics_return_rate' | 'im_response_time',
  perfect: number,
): Base {
  const curve = stepCurves[id];
  if (curve.kind !== 'tiers') throw new Error(curve.kind);
  const edge = (score: number) => Math.abs(perfect - curve.tiers.find((tier) => tier.score === score)!.edge);
  return [
    [edge(100), 100],
    [edge(70), 70],
    [edge(60), 50],
  ];
}

const bases: Record<keyof typeof priorCurves, { perfect: number; base: Base }> = {
  goods_rating: { perfect: 5, base: fromTiers('goods_rating', 5) },
  quality_return_rate: { perfect: 0, base: [[0.26, 100], [1.31, 50]] }, // biome-ignore format: a table
  pickup_time: { perfect: 0, base: [[8, 100], [48, 50]] }, // biome-ignore format: a table
  delivery_on_time_rate: { perfect: 100, base: fromTiers('delivery_on_time_rate', 100) },
  damage_return_rate: { perfect: 0, base: fromTiers('logistics_return_rate', 0) },
  im_response_time: { perfect: 0, base: fromTiers('im_response_time', 0) },
  aftersale_review_time: { perfect: 0, base: [[2, 100], [24, 50]] }, // biome-ignore format: a table
  im_dissatisfaction_rate: { perfect: 0, base: [[5, 100], [11.1111, 90], [35, 50]] }, // biome-ignore format: a table
  platform_help_rate: { perfect: 0, base: [[0.2, 100], [0.3937, 90], [1.2, 50]] }, // biome-ignore format: a table
};

function baseScore(base: Base, distance: number): number {
  const points = base.map(([value, score]) => ({ value, score }));
  return curveScore({ kind: 'line', points, spread: 0, jump: 0, basis: 'unofficial', source: 't' }, 'lower', distance);
}

describe.each(Object.keys(bases) as (keyof typeof priorCurves)[])('%s', (id) => {
  const { perfect, base } = bases[id];
  const curve = priorCurves[id];
  const { better } = measures[id];
  const distances = Array.from({ length: 200 }, (_, index) => base[0]![0] * 0.3 * 1.025 ** index);

  test('is the average over edges from half to twice as far', () => {
    for (const distance of distances) {
      let sum = 0;
      for (let step = 0; step < 200; step += 1) sum += baseScore(base, distance / 2 ** (-1 + (2 * step + 1) / 200));
      const value = perfect === 0 ? distance : perfect - distance;
      if (value < 0) break;
      expect(Math.abs(curveScore(curve, better, value) - sum / 200)).toBeLessThan(1.5);
    }
  });

  test('nine industries in ten lie within the spread', () => {
    for (const distance of distances) {
      const value = perfect === 0 ? distance : perfect - distance;
      if (value < 0) break;
      const prior = curveScore(curve, better, value);
      for (const farther of [2 ** -0.9, 2 ** 0.9]) {
        expect(Math.abs(baseScore(base, distance / farther) - prior)).toBeLessThan(curve.spread + 3);
      }
    }
  });
});
