import { describe, expect, test } from 'vitest';
import { curveScore } from '../../lib/engine/curve-score';
import { douyin } from '../../lib/platforms/douyin';
import { line, tiers } from './models';
import { nextFloat } from './next-float';

describe('a value on an edge belongs to the tier of that edge, the next double does not', () => {
  const cases = douyin.models.flatMap((model) =>
    model.dimensions.flatMap((dimension) =>
      dimension.indicators.flatMap(({ id, better, curve }) =>
        curve.kind === 'tiers'
          ? curve.tiers.map(({ edge, score }, index) => ({
              name: `${model.id} ${id} ${edge}`,
              curve,
              better,
              edge,
              score,
              beyond: curve.tiers[index + 1]?.score ?? curve.otherwise,
            }))
          : [],
      ),
    ),
  );

  test('there are edges to try', () => {
    expect(cases.length).toBe(2 * 5 * 5 + 5); // five tiered indicators in both versions, and 售后处理时长达成率 in the first
  });

  test.each(cases)('$name', ({ curve, better, edge, score, beyond }) => {
    const worse = better === 'higher' ? -1 : 1;
    expect(curveScore(curve, better, edge)).toBe(score);
    expect(curveScore(curve, better, nextFloat(edge, worse))).toBe(beyond);
    expect(curveScore(curve, better, nextFloat(edge, worse === 1 ? -1 : 1))).toBe(score);
  });
});

describe('line', () => {
  const curve = line(
    [
      [2, 100],
      [4, 80],
      [8, 50],
    ],
    { spread: 0, jump: 0 },
  );
  test.each([
    [0, 100],
    [2, 100],
    [3, 90],
    [4, 80],
    [6, 65],
    [8, 50],
    [99, 50],
  ])('%d → %d', (value, score) => {
    expect(curveScore(curve, 'lower', value)).toBe(score);
  });
});

test('identity: the printed value is the score', () => {
  expect(curveScore({ kind: 'identity', spread: 0, jump: 0, basis: 'official', source: 't' }, 'higher', 87.5)).toBe(
    87.5,
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is an error', (value) => {
  expect(() => curveScore(tiers([[1, 100]], 50), 'lower', value)).toThrow(
    `curveScore requires a finite value, got ${value}`,
  );
});
