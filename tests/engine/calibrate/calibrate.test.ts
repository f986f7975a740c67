import { describe, expect, test } from 'vitest';
import { calibrate, dayValues, simulate } from '../../../lib/engine';
import { ruleChange } from '../../../lib/engine/calibrate/rule-changes';
import type { ScoreModel } from '../../../lib/engine/score-model';
import { scoreModelSchema } from '../../../lib/engine/score-model';
import type { Snapshot } from '../../../lib/records/snapshot';
import { KIND_NAMES, type Rules, recent, type Shop, simulateShop } from '../../sim';

const indicatorsOf = (model: ScoreModel) => model.dimensions.flatMap(({ indicators }) => indicators);
const lastOf = (snapshots: readonly Snapshot[]) => dayValues(snapshots).at(-1)!.values;

/** Mean error of what-ifs that make each indicator a fifth worse and better, fitted and not. */
function errors(shop: Shop, snapshots: readonly Snapshot[]): { fitted: number; prior: number } {
  const fitted = calibrate(shop.model, snapshots);
  const values = lastOf(snapshots);
  const off = { fitted: 0, prior: 0, count: 0 };
  for (const { id, unit } of indicatorsOf(shop.model)) {
    const figure = values[id];
    if (typeof figure !== 'object') continue;
    for (const by of [0.8, 1.2]) {
      const to = unit === 'percent' && figure.value > 50 ? 100 - (100 - figure.value) * by : figure.value * by;
      if (unit === 'score' && to > 5) continue;
      const true_ = shop.truth.scores(shop.today, { [id]: to }).total - shop.truth.scores(shop.today).total;
      const [a, b] = [fitted, shop.model].map((model) => simulate(model, values, { [id]: to }));
      if (a!.status !== 'simulated' || b!.status !== 'simulated') throw new Error('no answer');
      off.fitted += Math.abs(a!.change.value - true_);
      off.prior += Math.abs(b!.change.value - true_);
      off.count += 1;
    }
  }
  return { fitted: off.fitted / off.count, prior: off.prior / off.count };
}

describe('calibrate', () => {
  const shops = KIND_NAMES.map((kind) => simulateShop({ kind, seed: 4, days: 60 }));

  test.each(shops.map((shop) => [shop.kind, shop] as const))(
    '%s: gives a valid model, the same whatever the order',
    (_, shop) => {
      const fitted = calibrate(shop.model, shop.snapshots);
      expect(scoreModelSchema.safeParse(fitted).error).toBeUndefined();
      expect(calibrate(shop.model, [...shop.snapshots].reverse())).toEqual(fitted);
      expect(fitted.calibration).toMatchObject({ until: shop.today });
    },
  );

  test.each(['pieces', 'steps', 'hidden', 'weights', 'dimensions', 'ranked'] as const)(
    '%s: what-ifs are nearer to the truth than the model was, and nearer with more days',
    { timeout: 60_000 },
    (kind) => {
      const all = Array.from({ length: 16 }, (_, index) => index + 1).map((seed) =>
        simulateShop({ kind, seed, days: 60 }),
      );
      const mean = (days: number, of: 'fitted' | 'prior') => all.reduce((sum, shop) => sum + errors(shop, recent(shop, days))[of], 0) / all.length; // biome-ignore format: one call
      expect(mean(30, 'fitted')).toBeLessThan(0.9 * mean(30, 'prior'));
      expect(mean(60, 'fitted')).toBeLessThan(1.1 * mean(15, 'fitted'));
    },
  );

  test('what is published stays as it is', () => {
    const shop = simulateShop({ kind: 'published', seed: 7, days: 40 });
    const curves = (model: ScoreModel) => indicatorsOf(model).map(({ curve, weight }) => ({ curve, weight }));
    expect(curves(calibrate(shop.model, shop.snapshots))).toEqual(curves(shop.model));
  });

  test('a published curve by which the page does not score is learnt anew', () => {
    const shop = simulateShop({ kind: 'pieces', seed: 5, days: 30 });
    const stale: ScoreModel = {
      ...shop.model,
      dimensions: shop.model.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((indicator) => ({
          ...indicator,
          curve: { ...indicator.curve, spread: 0, jump: 0, basis: 'official' as const },
        })),
      })),
    };
    const bases = indicatorsOf(calibrate(stale, shop.snapshots)).map(({ curve }) => curve.basis);
    expect(bases).toContain('fitted');
  });

  test('an empty history, and one before the rules, give the model back', () => {
    const { model, snapshots } = shops[0]!;
    expect(calibrate(model, [])).toBe(model);
    expect(calibrate({ ...model, validFrom: '2030-01-01' }, snapshots)).toEqual({ ...model, validFrom: '2030-01-01' });
  });

  test.each(KIND_NAMES)('%s: one day is enough to answer', (kind) => {
    const shop = simulateShop({ kind, seed: 9, days: 40 });
    const one = recent(shop, 1);
    const fitted = calibrate(shop.model, one);
    const { id, range } = indicatorsOf(shop.model)[0]!;
    const answer = simulate(fitted, lastOf(one), { [id]: (range.min + range.max) / 2 });
    expect(answer.status).toBe('simulated');
    if (answer.status === 'simulated') expect(Number.isFinite(answer.total.value)).toBe(true);
  });

  test.each(['pieces', 'hidden', 'weights'] as const)('%s: a figure read wrong does not carry the fit away', (kind) => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const mean = (misread: number) => seeds.reduce((sum, seed) => sum + errors(simulateShop({ kind, seed, days: 45, misread }), simulateShop({ kind, seed, days: 45, misread }).snapshots).fitted, 0) / seeds.length; // biome-ignore format: one call
    expect(mean(0.05)).toBeLessThan(1.5 * mean(0) + 0.05);
  });

  test('says which values the shop has never shown', () => {
    const shop = shops.find(({ kind }) => kind === 'hidden')!;
    const fitted = calibrate(shop.model, shop.snapshots);
    const { id, curve, range } = indicatorsOf(fitted)[0]!;
    const { from, to } = (curve as Extract<typeof curve, { kind: 'line' }>).fit!;
    const ask = (value: number) => simulate(fitted, lastOf(shop.snapshots), { [id]: value });
    expect(ask((from + to) / 2)).toMatchObject({ beyond: [] });
    expect(ask(range.max)).toMatchObject({ beyond: [id] });
  });

  test.each([
    ['a value', { value: Number.NaN }],
    ['a sub-score', { score: Number.POSITIVE_INFINITY }],
  ])('refuses %s that is no number', (_, wrong) => {
    const { model, snapshots } = shops[0]!;
    const [first, ...rest] = snapshots;
    const bad = { ...first!, readings: first!.readings.map((reading) => ({ ...reading, ...wrong })) };
    expect(() => calibrate(model, [bad, ...rest])).toThrow(RangeError);
  });
});

const weightsOf = ({ dimensions }: Rules) => dimensions.map(({ weight, indicators }) => [weight, indicators.map((each) => each.weight)]); // biome-ignore format: one thought

describe('ruleChange', () => {
  const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
  const daysOff = (shop: Shop, day: string) => (Date.parse(day) - Date.parse(shop.changedOn!)) / 864e5;

  test('finds new rules where sub-scores are shown, to the day but for a few', () => {
    const found = seeds.map((seed) => {
      const shop = simulateShop({ kind: 'pieces', seed, days: 60, changedAgo: 20 });
      const change = ruleChange(shop.model, shop.snapshots);
      return change && Math.abs(daysOff(shop, change.day));
    });
    expect(found.filter((off) => off !== undefined && off <= 1).length).toBeGreaterThanOrEqual(9);
  });

  test.each(['pieces', 'published', 'steps', 'weights', 'ranked'] as const)(
    '%s: sees none where there is none',
    (kind) => {
      for (const seed of seeds) {
        const shop = simulateShop({ kind, seed, days: 60 });
        expect(ruleChange(shop.model, shop.snapshots), `seed ${seed}`).toBeUndefined();
      }
    },
  );

  test('where the total is all that is printed, a new level overnight is found to the day but for a few', () => {
    const shops = Array.from({ length: 30 }, (_, seed) => simulateShop({ kind: 'secret', seed, days: 60, changedAgo: 10 })); // biome-ignore format: one thought
    const leapt = shops.filter(({ truth, days, changedOn, model }) => {
      const eve = days[days.indexOf(changedOn!) - 1]!;
      return Math.abs(truth.parts(eve, changedOn!).by.rule!) > (2.5 * model.scale.max) / 100;
    });
    const near = leapt.filter((shop) => {
      const change = ruleChange(shop.model, shop.snapshots);
      return change !== undefined && Math.abs(daysOff(shop, change.day)) <= 3;
    });
    expect(leapt.length).toBeGreaterThan(4);
    expect(near.length / leapt.length).toBeGreaterThan(0.5);
    // Where all is in one sum, curves of a form of their own now and then look like it.
    const alarms = seeds.filter((seed) => {
      const shop = simulateShop({ kind: 'secret', seed, days: 60 });
      return ruleChange(shop.model, shop.snapshots) !== undefined;
    });
    expect(alarms.length).toBeLessThan(2);
  });

  test.each(['published', 'weights'] as const)('%s: finds new weights in printed sums', (kind) => {
    const changed = Array.from({ length: 30 }, (_, seed) => simulateShop({ kind, seed, days: 60, changedAgo: 20 }))
      .filter(({ truth, days, today }) => JSON.stringify(weightsOf(truth.rules(days[0]!))) !== JSON.stringify(weightsOf(truth.rules(today)))); // biome-ignore format: one thought
    const near = changed.filter((shop) => {
      const change = ruleChange(shop.model, shop.snapshots);
      return change !== undefined && Math.abs(daysOff(shop, change.day)) <= 3;
    });
    expect(changed.length).toBeGreaterThan(8);
    expect(near.length / changed.length).toBeGreaterThan(0.5); // most of `published`, 0.59 of `weights`
  });

  test('curves that did not change keep what was learnt before', () => {
    const kept = seeds.flatMap((seed) => {
      const shop = simulateShop({ kind: 'pieces', seed, days: 60, changedAgo: 20 });
      const { calibration, dimensions } = calibrate(shop.model, shop.snapshots);
      if (calibration?.changedOn === undefined) return [];
      const [before, after] = [shop.days[0]!, shop.today].map((day) => shop.truth.rules(day).dimensions);
      return dimensions.flatMap(({ indicators }, place) => {
        const curves = [before, after].map((rules) =>
          JSON.stringify(rules![place]!.indicators.map((each) => each.curve)),
        );
        const isSame = curves[0] === curves[1];
        return isSame
          ? indicators.map(({ curve }) => (curve as Extract<typeof curve, { kind: 'line' }>).fit!.days)
          : [];
      });
    });
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((days) => days > 40).length / kept.length).toBeGreaterThan(0.9);
  });

  test('only the days since are learnt from', () => {
    const shop = simulateShop({ kind: 'pieces', seed: 3, days: 60, changedAgo: 20 });
    const { calibration } = calibrate(shop.model, shop.snapshots);
    expect(Math.abs(daysOff(shop, calibration!.changedOn!))).toBeLessThanOrEqual(3);
    expect(calibration!.days).toBeLessThanOrEqual(23);
  });

  test('other indicators than before are new rules', () => {
    const shop = simulateShop({ kind: 'hidden', seed: 2, days: 40 });
    const old = indicatorsOf(shop.model)[0]!.id;
    const renamed = shop.snapshots.map((snapshot, index) => ({
      ...snapshot,
      readings: snapshot.readings.map((reading) =>
        index >= 25 && reading.indicator === old ? { ...reading, indicator: 'new_rate' } : reading,
      ),
    }));
    expect(ruleChange(shop.model, renamed)).toMatchObject({ because: 'labels', ids: [old, 'new_rate'] });
  });
});
