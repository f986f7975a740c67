import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peerStars, starsAtRank } from '../../lib/engine';
import type { ScoreModel, Standing } from '../../lib/engine/score-model';
import { tiered } from './models';

const numRuns = Number(process.env.RUNS ?? 1_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** Two pages of 2026-06 (facts, Pinduoduo): 36 % had 4.5 stars, 93.7 % had 5. */
const standing: Standing = {
  rank: 'pilot_rank',
  stars: 'pilot_stars',
  min: 0,
  max: 5,
  decimals: 1,
  seen: [
    { rank: 36, stars: 4.5 },
    { rank: 93.7, stars: 5 },
  ],
  basis: 'unofficial',
  source: 'test',
};
const model: ScoreModel = { ...tiered, kind: 'ranked', standing };

describe('starsAtRank', () => {
  test.each([
    [36, 4.5, 4.5, 4.5],
    [93.7, 5, 5, 5],
    [100, 5, 5, 5],
    [64.85, 4.8, 4.5, 5], // half way: 4.75, printed with one decimal
    [0, 0, 0, 4.5],
    [18, 2.3, 0, 4.5],
  ])('%d %% of peers: %d stars, %d to %d', (rank, value, low, high) => {
    expect(starsAtRank(standing, rank)).toEqual({ value, low, high, basis: 'unofficial' });
  });

  test.each([-0.1, 100.1, Number.NaN])('%d is no share', (rank) => {
    expect(() => starsAtRank(standing, rank)).toThrow(`starsAtRank requires 0 to 100 percent, got ${rank}`);
  });

  test('whoever beats more peers never has fewer stars', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const fewer = starsAtRank(standing, Math.min(a, b));
        const more = starsAtRank(standing, Math.max(a, b));
        for (const end of ['low', 'value', 'high'] as const) expect(more[end] >= fewer[end]).toBe(true);
      }),
      { numRuns, seed },
    );
  });
});

describe('peerStars', () => {
  const change = (value: number, low = value, high = value) => ({ value, low, high, basis: 'fitted' }) as const;

  test.each([
    ['shown', { pilot_stars: 4.6, pilot_rank: 36 }, undefined, 4.6, 4.6, 4.6, 'shown'],
    ['by the rank', { pilot_rank: 36 }, undefined, 4.5, 4.5, 4.5, 'unofficial'],
    ['no change', { pilot_stars: 4.6 }, change(0), 4.6, 4.6, 4.6, 'shown'],
    ['a gain may bring nothing', { pilot_stars: 4.6 }, change(0.3), 4.6, 4.6, 5, 'unofficial'],
    ['a loss may cost nothing', { pilot_stars: 4.6 }, change(-0.3), 4.6, 0, 4.6, 'unofficial'],
    ['not known which', { pilot_stars: 4.6 }, change(0.1, -0.1, 0.3), 4.6, 0, 5, 'unofficial'],
  ] as const)('%s', (_, values, by, value, low, high, basis) => {
    expect(peerStars(model, values, by)).toEqual({ status: 'known', stars: { value, low, high, basis } });
  });

  test('says what it cannot know', () => {
    expect(peerStars(tiered, {})).toEqual({ status: 'not_ranked' });
    expect(peerStars(model, {})).toEqual({ status: 'incomplete', missing: ['pilot_stars'] });
    expect(() => peerStars(model, { pilot_stars: 5.1 })).toThrow(RangeError);
    expect(() => peerStars(model, { pilot_stars: 5 }, change(Number.NaN))).toThrow('finite change, got NaN');
  });
});
