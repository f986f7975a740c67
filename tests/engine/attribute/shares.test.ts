import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { additiveShares, meetsScale } from '../../../lib/engine/attribute/additive-shares';
import { type Game, wholeChange } from '../../../lib/engine/attribute/game';
import { pathShares } from '../../../lib/engine/attribute/path-shares';
import { shapleyShares } from '../../../lib/engine/attribute/shapley-shares';

const numRuns = Number(process.env.RUNS ?? 200);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`shares: seed ${seed}, ${numRuns} runs each`);
const options = { numRuns, seed };

const points = fc.integer({ min: -40, max: 40 }).map((each) => each / 4);
const pair = fc.tuple(points, points);
const games = (most: number): fc.Arbitrary<Game> =>
  fc.record({
    base: pair,
    players: fc.array(fc.tuple(pair, pair), { minLength: 1, maxLength: most }),
    scales: fc.constantFrom([{ min: -5, max: 5 }, { min: -3, max: 8 }] as const, [{ min: -1e3, max: 1e3 }, { min: -1e3, max: 1e3 }] as const), // biome-ignore format: two pairs
  });

/** Every order in which the players and the rules can turn new. */
function byAllOrders(game: Game): { players: number[]; rule: number } {
  const count = game.players.length;
  const value = (isNew: readonly boolean[]): number => {
    const rule = isNew[count] ? 1 : 0;
    const sum = game.players.reduce((all, player, index) => all + player[rule][isNew[index] ? 1 : 0], game.base[rule]);
    return Math.min(Math.max(sum, game.scales[rule].min), game.scales[rule].max);
  };
  const shares = Array.from({ length: count + 1 }, () => 0);
  const orders = permutations(Array.from({ length: count + 1 }, (_, index) => index));
  for (const order of orders) {
    const isNew = Array.from({ length: count + 1 }, () => false);
    for (const player of order) {
      const before = value(isNew);
      isNew[player] = true;
      shares[player]! += (value(isNew) - before) / orders.length;
    }
  }
  return { players: shares.slice(0, count), rule: shares[count]! };
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));
}

function expectClose(a: readonly number[], b: readonly number[], off = 1e-9): void {
  expect(a.length).toBe(b.length);
  a.forEach((each, index) => {
    expect(Math.abs(each - b[index]!)).toBeLessThan(off);
  });
}

describe('shapleyShares', () => {
  test('are the mean over all orders, counted one by one', () => {
    fc.assert(
      fc.property(games(4), (game) => {
        const [own, counted] = [shapleyShares(game), byAllOrders(game)];
        expectClose([...own.players, own.rule], [...counted.players, counted.rule]);
      }),
      options,
    );
  });

  test('sum to the change, and of 13 players and the rules in a few milliseconds', () => {
    const player = [[0, -2], [0, -1]] as const; // biome-ignore format: a table
    const game: Game = {
      base: [103, 101],
      players: Array.from({ length: 13 }, () => player),
      scales: [{ min: 0, max: 100 }, { min: 50, max: 100 }], // biome-ignore format: a pair
    };
    shapleyShares(game);
    const start = performance.now();
    const { players, rule } = shapleyShares(game);
    expect(performance.now() - start).toBeLessThan(100); // 2 ms here; the rest is for a busy machine
    expect(players.reduce((sum, share) => sum + share, rule)).toBeCloseTo(wholeChange(game), 9);
    expect(Math.max(...players) - Math.min(...players)).toBeLessThan(1e-9);
  });
});

test('where no end of the scale is in reach, the additive shares are Shapley’s', () => {
  fc.assert(
    fc.property(games(6), (game) => {
      fc.pre(!meetsScale(game));
      const [own, exact] = [additiveShares(game), shapleyShares(game)];
      expectClose([...own.players, own.rule], [...exact.players, exact.rule]);
    }),
    options,
  );
});

describe('pathShares', () => {
  test('sum to the change', () => {
    fc.assert(
      fc.property(games(6), (game) => {
        const { players, rule } = pathShares(game);
        const sum = players.reduce((all, share) => all + share, rule);
        const isStill = [...players, rule].every((share) => share === 0);
        if (!isStill) expect(Math.abs(sum - wholeChange(game))).toBeLessThan(1e-9);
      }),
      options,
    );
  });

  test('are near Shapley’s for many small players', () => {
    const players = Array.from({ length: 12 }, (_, index) => [[0, -1 - index / 12], [0, -1 - index / 12]] as const); // biome-ignore format: a table
    const game: Game = { base: [104, 104], players, scales: [{ min: 0, max: 100 }, { min: 0, max: 100 }] }; // biome-ignore format: one thing
    expectClose(pathShares(game).players, shapleyShares(game).players, 0.1);
  });
});
