import { describe, expect, test } from 'vitest';
import { attribute, calibrate, dayValues, forecast, plan, scenario } from '../../lib/engine';
import type { AttributionPart } from '../../lib/engine/attribute/types';
import type { ScoreModel } from '../../lib/engine/score-model';
import type { Estimate } from '../../lib/engine/types';
import type { Snapshot } from '../../lib/records/snapshot';
import { whatIfs } from '../bench/accuracy/what-ifs';
import { KIND_NAMES, type Shop, simulateShop } from '../sim';
import { onScale } from './on-scale';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 20);
console.log(`scale units: seed ${seed}`);

const SHOPS = 3;
const AHEAD = 20;
/** A hundredth of the finest digit that a score is printed with: what the arithmetic's own floors leave (3.5e-5 was seen). */
const DUST = 1e-4;

/** Everything that the engine says of a shop, in points of its scale. */
function told(model: ScoreModel, snapshots: readonly Snapshot[], shop: Shop, point: number): number[] {
  const fitted = calibrate(model, snapshots);
  const days = dayValues(snapshots);
  const [weekAgo, today] = [days[Math.max(0, days.length - 8)]!, days[days.length - 1]!];
  const ends = ({ value, low, high }: Estimate) => [value, low, high];
  const ask = scenario(fitted, today.values);
  const questions = whatIfs(shop);
  const answers = questions.flatMap(({ changes }) => {
    const answer = ask(changes);
    if (answer.status !== 'simulated') throw new Error(answer.status);
    return [...ends(answer.total), ...ends(answer.change)];
  });
  const why = attribute({ model: fitted, ...weekAgo }, { model: fitted, ...today });
  const parts = [...(why.status === 'attributed' ? why.parts : [])]
    .sort((a, b) => order(placed(a), placed(b)))
    .flatMap(({ points }) => ends(points));
  const ahead = forecast(fitted, snapshots, {}, AHEAD);
  if (ahead.status !== 'forecast') throw new Error(ahead.status);
  return [...answers, ...parts, ...ahead.doNothing.flatMap(({ total }) => ends(total))].map((each) => each / point);
}

/** What is unexplained may be so in several dimensions. */
function placed({ indicator, dimension = '' }: AttributionPart): string {
  return `${indicator} ${dimension}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe.each(KIND_NAMES)('%s', (kind) => {
  test.each([1, 2])('told in units of 10^%i points, all answers are the same', { timeout: 60_000 }, (decimals) => {
    for (let index = 0; index < SHOPS; index += 1) {
      const shop = simulateShop({ kind, seed: seed + index, days: 40 });
      const own = told(shop.model, shop.snapshots, shop, 1);
      const other = onScale(shop.model, shop.snapshots, decimals);
      const same = told(other.model, other.snapshots, shop, 10 ** -decimals);
      expect(same).toHaveLength(own.length);
      expect(Math.max(...own.map((each, at) => Math.abs(each - same[at]!)))).toBeLessThan(DUST);
    }
  });
});

test('steps told in tenths: the same way to a score', () => {
  const shop = simulateShop({ kind: 'published', seed: 3, days: 40 });
  const other = onScale(shop.model, shop.snapshots, 1);
  const ways = [
    { model: shop.model, snapshots: shop.snapshots, point: 1 },
    { ...other, point: 0.1 },
  ].map(({ model, snapshots, point }) => {
    const { values } = dayValues(snapshots).at(-1)!;
    const ids = model.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    const now = scenario(model, values)({});
    if (now.status !== 'simulated') throw new Error(now.status);
    const found = plan(
      model,
      values,
      now.total.value + point,
      Object.fromEntries(ids.map((id) => [id, { perUnit: 1 }])),
    );
    if (found.status !== 'planned') throw new Error(found.status);
    return found.cheapest.moves.map(({ indicator, to }) => ({ indicator, to: Number(to.toPrecision(9)) }));
  });
  expect(ways[1]).toEqual(ways[0]);
});
