import { describe, expect, test } from 'vitest';
import { LIKELY, SAFE } from '../../../lib/engine/plan/assurance';
import { nextRung } from '../../../lib/engine/plan/next-rung';
import { plan } from '../../../lib/engine/plan/plan';
import type { Rung } from '../../../lib/engine/plan/rung';
import { sureEdges } from '../../../lib/engine/plan/sure-edges';
import type { Efforts, Plan } from '../../../lib/engine/plan/types';
import { scenario } from '../../../lib/engine/scenario';
import type { ModelIndicator, ScoreModel } from '../../../lib/engine/score-model';
import { hidden, tiered } from '../models';
import { planned } from './planned';

/** Goods 0.5 × (0.6 × 80 + 0.4 × 80), service 0.5 × 70: 75. */
const values = { praise: 85, returns: 1.5, help: 4, bonus: 0, deduction: 3 };
/** 72 with the deduction. To 90 praise, 1 returns, 1 help: 6, 4, 15 points. */
const effort: Efforts = {
  praise: { perUnit: 2, days: 20 },
  returns: { perUnit: 4, fixed: 3, days: 10 },
  help: { perUnit: 10, days: 5 },
};

const told = ({ moves, cost, days, total }: Plan) => ({
  moves: Object.fromEntries(moves.map(({ indicator, to }) => [indicator, to])),
  cost,
  days,
  total: total.value,
});

describe('plan', () => {
  test('steps from edge to edge: cheapest, fastest, safest', () => {
    const { cheapest, fastest, safest } = planned(plan(tiered, values, 80, effort));
    // 10 points are short by 2: returns (5) and praise (10) bring 10; help alone (30) brings 15, and soonest.
    expect(told(cheapest)).toEqual({ moves: { praise: 90, returns: 1 }, cost: 15, days: 20, total: 82 });
    expect(told(fastest)).toEqual({ moves: { help: 1 }, cost: 30, days: 5, total: 87 });
    expect(safest).toEqual(cheapest); // nothing is in doubt
    expect(cheapest.moves[0]).toMatchObject({
      indicator: 'praise',
      from: 85,
      gain: { value: 6, low: 6, high: 6 },
      cost: 10,
      days: 20,
    });
    expect(cheapest.reached).toBe(true);
  });

  test.each<{ name: string; target: number; own: Efforts; moves: Record<string, number> }>([
    { name: 'one tier is enough', target: 76, own: effort, moves: { returns: 1 } },
    {
      name: 'what cannot go that far stays',
      target: 76,
      own: { ...effort, returns: { perUnit: 0, to: 1.01 } },
      moves: { praise: 90 },
    },
    {
      name: 'a fixed cost can turn the choice',
      target: 76,
      own: { ...effort, returns: { perUnit: 4, fixed: 9 } },
      moves: { praise: 90 },
    },
    {
      name: 'bonus where the effort names it, no further than needed',
      target: 77,
      own: { ...effort, bonus: { perUnit: 0.1 } },
      moves: { bonus: 5 },
    },
    {
      name: 'a deduction that can be got rid of',
      target: 75,
      own: { ...effort, deduction: { perUnit: 1 } },
      moves: { deduction: 0 },
    },
    {
      name: 'a dimension as a whole',
      target: 74,
      own: { ...effort, goods_score: { perUnit: 0.1 } },
      moves: { goods_score: 84 },
    },
    { name: 'everything', target: 97, own: effort, moves: { praise: 90, returns: 1, help: 1 } },
    { name: 'a bare number is the cost per unit', target: 76, own: { ...effort, praise: 0.5 }, moves: { praise: 90 } },
  ])('$name', ({ target, own, moves }) => {
    const { cheapest } = planned(plan(tiered, values, target, own));
    const found = told(cheapest).moves;
    expect(Object.keys(found).sort()).toEqual(Object.keys(moves).sort());
    for (const id of Object.keys(moves)) expect(found[id]).toBeCloseTo(moves[id]!, 9);
  });

  test('a dimension’s own score as the target moves nothing elsewhere', () => {
    const { cheapest } = planned(plan(tiered, values, { of: 'goods_score', score: 90 }, effort));
    expect(told(cheapest)).toEqual({ moves: { praise: 90 }, cost: 10, days: 20, total: 92 });
  });

  test('dimensions whose inside was not read are moved as a whole', () => {
    const scores = { goods_score: 80, service_score: 70, total_score: 75 };
    const { cheapest } = planned(
      plan(tiered, scores, 76, { service_score: { perUnit: 1 }, goods_score: { perUnit: 2 } }),
    );
    expect(cheapest).toMatchObject({
      moves: [{ indicator: 'service_score', from: 70 }],
      days: 30,
      total: { value: 76 },
    });
    expect(cheapest.moves[0]!.to).toBeCloseTo(72, 9);
    expect(cheapest.cost).toBeCloseTo(2, 9);
  });

  test('without effort: 10 to begin, 100 for the whole way, days of the window', () => {
    const { cheapest, fastest } = planned(plan(tiered, values, 78));
    expect(cheapest.moves[0]).toMatchObject({ indicator: 'praise', cost: 10 + (100 * 5) / 15, days: 30 });
    expect(fastest).toEqual(cheapest);
  });

  test('to the next rung of a ladder, be it of the total or of a dimension', () => {
    const shop = { ...values, total_score: 72, goods_score: 80 };
    const rung = (of: string, score: number): Rung => ({
      id: 'r',
      of,
      score,
      name: { zh: '甲', en: 'A' },
      kind: 'right',
      basis: 'official',
      source: { title: { zh: '甲', en: 'A' }, date: '2026' },
      validFrom: '2026-01-01',
    });
    const ladder = [rung('total_score', 70), rung('total_score', 75), rung('goods_score', 85)];
    const to = (of: string) => planned(plan(tiered, shop, nextRung(ladder, shop, of)!.up!.rungs[0]!, effort)).cheapest;
    expect(told(to('total_score'))).toMatchObject({ moves: { returns: 1 }, total: 76 });
    expect(told(to('goods_score'))).toMatchObject({ moves: { returns: 1 }, total: 88 });
  });

  test('already there', () => {
    expect(plan(tiered, values, 72, effort)).toMatchObject({ status: 'already', total: { value: 72 } });
    expect(plan(tiered, values, 90, effort, 91)).toMatchObject({ status: 'already', total: { value: 91 } });
  });

  test('out of reach: the best that can be had, and no move in vain', () => {
    const capped = { ...effort, help: { perUnit: 1, to: 2 } };
    const result = plan(tiered, values, 90, capped);
    if (result.status !== 'unreachable') throw new Error(result.status);
    expect(told(result.best)).toEqual({ moves: { praise: 90, returns: 1 }, cost: 15, days: 20, total: 82 });
    expect(result.best.reached).toBe(false);
  });

  test('nothing to be done at all is out of reach, too', () => {
    const none = { praise: 99, returns: 0, help: 0, deduction: 3, bonus: 0 };
    expect(plan(tiered, none, 98, {})).toMatchObject({ status: 'unreachable', best: { moves: [], cost: 0, days: 0 } });
  });

  test('the safest goes as far as the low end needs', () => {
    // A fitted line: exactly the slope that was seen, so the band is narrow and one-sided only where it must be.
    const { cheapest, safest } = planned(plan(hidden, { ...values, returns: 4 }, 73, effort));
    expect(cheapest.total.value).toBeGreaterThanOrEqual(73);
    expect(cheapest.total.low).toBeLessThan(73);
    expect(safest.total.low).toBeGreaterThanOrEqual(73 - 1e-9);
    expect(safest.reached).toBe(true);
    expect(safest.cost).toBeGreaterThan(cheapest.cost);
  });

  test('where nothing makes it sure, all that can be done, and it says so', () => {
    const own = { ...effort, help: { perUnit: 1, to: 3.9 } };
    const { safest } = planned(plan(hidden, values, 76, own));
    expect(safest.reached).toBe(false);
    expect(safest.total.value).toBeGreaterThan(76);
  });

  describe('on tiers learnt from a history', () => {
    /** The edge at 1 is known to lie between `low` and 1.1, that at 5 between 4.9 and 5. */
    const learnt = (low: number): ScoreModel => {
      const [goods, service] = tiered.dimensions;
      const help = service!.indicators[0]!;
      const edges = [{ low, high: 1.1 }, { low: 4.9, high: 5 }]; // biome-ignore format: a table
      const fit = { from: 0, to: 9, days: 30, edges };
      const curve = { ...help.curve, basis: 'fitted', fit } as ModelIndicator['curve'];
      return { ...tiered, dimensions: [goods!, { ...service!, indicators: [{ ...help, curve }] }] };
    };
    const only = { help: { perUnit: 10 }, praise: { perUnit: 1e6 }, returns: { perUnit: 1e6 } };

    test.each([0.95, 0.5])('it goes as far as passes the edge in 90 of 100 cases, the safest in 95: from %d', (low) => {
      const { cheapest, safest } = planned(plan(learnt(low), values, 85, only));
      const to = 1 - ((1 - low) * 1.282) / 1.645;
      expect(cheapest.moves.map(({ indicator }) => indicator)).toEqual(['help']);
      expect(cheapest.moves[0]!.to).toBeCloseTo(to, 12);
      expect(cheapest.cost).toBeCloseTo(30 + 10 * (1 - to), 9);
      expect(safest.moves[0]!.to).toBeCloseTo(low, 12);
      expect(safest.reached).toBe(true);
    });

    test('where nothing is as sure, it goes by the prediction', () => {
      const { cheapest, safest } = planned(plan(learnt(0.5), values, 85, { help: { ...only.help, to: 0.8 } }));
      expect(cheapest.reached).toBe(true);
      expect(cheapest.moves[0]!.to).toBeGreaterThanOrEqual(0.8);
      expect(safest.reached).toBe(false);
    });

    test('several edges are to be passed together: each is gone beyond further, and those behind stay', () => {
      const edgesFor = (moves: number) => {
        const { curve } = sureEdges(learnt(0.5), values, moves, SAFE).dimensions[1]!.indicators[0]!;
        return curve.kind === 'tiers' ? curve.tiers.map(({ edge }) => edge) : [];
      };
      expect(edgesFor(1)).toEqual([0.5, 4.9]);
      // 0.95^½ is passed 1.955 deviations on, 0.95 is 1.645.
      expect(edgesFor(2)).toEqual([expect.closeTo(1 - (0.5 * 1.955) / 1.645, 12), 4.9]);
      expect(edgesFor(50)[0]).toBeCloseTo(1 - (0.5 * 2.49) / 1.645, 12);
    });
  });

  describe('on lines learnt from a history', () => {
    /** Each line is off by 10 points at its better end, in nine of ten cases, and known at its worse one. */
    const learnt: ScoreModel = {
      ...hidden,
      dimensions: hidden.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((each) => {
          if (each.curve.kind !== 'line') return each;
          const isHigher = each.better === 'higher';
          const covariance = isHigher ? [0, 0, 0, 36] : [36, 0, 0, 0];
          const fit = { from: 0, to: 100, days: 30, covariance };
          const curve = { ...each.curve, spread: 0, jump: 0, fit, basis: 'fitted' } as const;
          return { ...each, weight: { ...each.weight, low: each.weight.value, high: each.weight.value }, curve };
        }),
      })),
    };
    const from = { ...values, praise: 71, returns: 5.8 };
    const both: Efforts = { praise: { perUnit: 2 }, returns: { perUnit: 9 }, help: { perUnit: 1e6 } };
    const now = planned(plan(learnt, from, 70, both)).cheapest;

    test('it reaches as surely as every plan is to, for less than the safest', () => {
      const { cheapest, safest } = planned(plan(learnt, from, 70, both));
      const { value, low } = cheapest.total;
      expect(value).toBeGreaterThan(70);
      expect(value - LIKELY.end * (value - low)).toBeCloseTo(70, 6);
      expect(safest.total.low).toBeCloseTo(70, 6);
      expect(safest.cost).toBeGreaterThan(cheapest.cost);
    });

    test('doubts that are apart from each other partly cancel: it is no dearer than trying every way', () => {
      const ask = scenario(learnt, from);
      let least = Number.POSITIVE_INFINITY;
      for (let praise = 71; praise <= 95; praise += 0.25) {
        for (let returns = 5.8; returns >= 1; returns -= 0.05) {
          const answer = ask({ praise, returns });
          if (answer.status !== 'simulated') throw new Error(answer.status);
          const { value, low } = answer.total;
          if (value - LIKELY.end * (value - low) >= 70)
            least = Math.min(least, 2 * (praise - 71) + 9 * (5.8 - returns));
        }
      }
      expect(now.cost).toBeLessThan(1.03 * least);
    });

    test('the fastest is as sure', () => {
      const { cheapest, fastest } = planned(plan(learnt, from, 64, { ...both, returns: { perUnit: 90, days: 5 } }));
      expect(fastest.days).toBeLessThan(cheapest.days);
      const { value, low } = fastest.total;
      expect(value - LIKELY.end * (value - low)).toBeGreaterThanOrEqual(64 - 1e-9);
    });
  });

  test.each([
    ['incomplete', { praise: 85 }],
    ['no_score', { ...values, valid_orders: 3 }],
  ])('%s is a status', (status, read) => {
    expect(plan(tiered, read, 80, effort)).toMatchObject({ status });
  });

  test.each<[string, () => unknown]>([
    ['a target off the scale', () => plan(tiered, values, 100.1, effort)],
    ['no target', () => plan(tiered, values, Number.NaN, effort)],
    ['a target on no score', () => plan(tiered, values, { of: 'praise', score: 90 }, effort)],
    ['a negative cost', () => plan(tiered, values, 80, { praise: { perUnit: -1 } })],
    ['an endless cost', () => plan(tiered, values, 80, { praise: { perUnit: Number.POSITIVE_INFINITY } })],
    ['no number of days', () => plan(tiered, values, 80, { praise: { perUnit: 1, days: Number.NaN } })],
    ['an impossible end', () => plan(tiered, values, 80, { praise: { perUnit: 1, to: 101 } })],
    ['effort for nothing in the model', () => plan(tiered, values, 80, { elsewhere: { perUnit: 1 } })],
    [
      'weights that are no whole',
      () => plan({ ...tiered, dimensions: tiered.dimensions.slice(1) }, values, 80, effort),
    ],
    ['a bare cost that is none', () => plan(tiered, values, 80, { praise: Number.NaN })],
    ['a value that is none', () => plan(tiered, { ...values, help: Number.NaN }, 80, effort)],
  ])('%s is an error', (_, run) => {
    expect(run).toThrow(RangeError);
  });
});
