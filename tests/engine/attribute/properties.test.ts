import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attribution, attribute, type Moment } from '../../../lib/engine';
import type { ScoreModel } from '../../../lib/engine/score-model';
import type { Figure } from '../../../lib/engine/types';
import { anyCase, type Case } from '../arbitraries';

/** RUNS=100000 for a long search; SEED to see a failure again. */
const numRuns = Number(process.env.RUNS ?? 500);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`attribute: seed ${seed}, ${numRuns} runs each`);
const options = { numRuns, seed };
const timeout = 5_000 + 20 * numRuns;

type Attributed = Extract<Attribution, { status: 'attributed' }>;

/** Two days of one shop: figures of the case moved, shown scores of another draw, some of them left out. */
type Days = { readonly model: ScoreModel; readonly later: ScoreModel; readonly old: Values; readonly now: Values };
type Values = Readonly<Record<string, Figure>>;

function afterChanges({ values, changes }: Case, shown: readonly (number | undefined)[], model: ScoreModel): Values {
  const moved = Object.entries(values).map(([id, figure]) => {
    const to = changes[id];
    if (to === undefined || typeof figure === 'number') return [id, figure] as const;
    return [id, { value: to, denominator: figure.denominator }] as const;
  });
  const next: Record<string, Figure> = Object.fromEntries(moved);
  [...model.dimensions.map(({ score }) => score), model.total].forEach((id, index) => {
    const score = shown[index];
    if (score === undefined) delete next[id];
    else next[id] = score;
  });
  return next;
}

/** Another rule version: weights turned round by one place, which keeps their sum. */
function turned(model: ScoreModel): ScoreModel {
  const turn = <T extends { readonly weight: unknown }>(owners: readonly T[]): T[] =>
    owners.map((owner, index) => ({ ...owner, weight: owners[(index + 1) % owners.length]!.weight }));
  const dimensions = turn(model.dimensions).map((each) => ({ ...each, indicators: turn(each.indicators) }));
  return { ...model, id: 'test@turned', dimensions };
}

const shownScores = fc.array(fc.option(fc.integer({ min: 50, max: 100 }), { nil: undefined }), {
  minLength: 5,
  maxLength: 5,
});
/** Scores out of 100, and something to move in every dimension. */
const cases = anyCase.filter(
  ({ model }) => model.scale.max === 100 && model.dimensions.every(({ indicators }) => indicators.length > 0),
);
const days: fc.Arbitrary<Days> = fc
  .tuple(cases, shownScores, fc.boolean(), fc.constantFrom(0, 2, 5), fc.constantFrom(0, 3, 10))
  .map(([each, shown, isNewRule, bonus, deduction]) => {
    const now = { ...afterChanges(each, shown, each.model), bonus, deduction, valid_orders: 9999 };
    const old = { ...each.values, valid_orders: 9999 };
    return { model: each.model, later: isNewRule ? turned(each.model) : each.model, old, now };
  });

function moments({ model, later, old, now }: Days): [Moment, Moment] {
  return [
    { model, values: old, day: '2026-10-01' },
    { model: later, values: now, day: '2026-10-02' },
  ];
}

function run(before: Moment, after: Moment): Attributed {
  const result = attribute(before, after);
  if (result.status !== 'attributed') throw new Error(JSON.stringify(result));
  return result;
}

/** Points by cause. */
function byId({ parts }: Attributed): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { indicator, dimension, points } of parts) {
    const id = indicator === 'unexplained' ? `${indicator} ${dimension}` : indicator;
    sums.set(id, (sums.get(id) ?? 0) + points.value);
  }
  return sums;
}

function expectSame(a: Map<string, number>, b: Map<string, number>, sign = 1): void {
  for (const id of new Set([...a.keys(), ...b.keys()])) {
    expect(Math.abs((a.get(id) ?? 0) - sign * (b.get(id) ?? 0)), id).toBeLessThan(1e-7);
  }
}

function deepFreeze<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const part of Object.values(thing)) deepFreeze(part);
  }
  return thing;
}

describe('attribute', () => {
  test(
    'parts sum to the change, lie in their bands, and rounding is one of them',
    () => {
      fc.assert(
        fc.property(days, (each) => {
          const { parts, change, before, after } = run(...deepFreeze(moments(each)));
          expect(change).toBe(after - before);
          expect(Math.abs(parts.reduce((sum, { points }) => sum + points.value, 0) - change)).toBeLessThan(1e-9);
          for (const { points } of parts) expect(points.low <= points.value && points.value <= points.high).toBe(true);
          expect(parts.filter(({ kind }) => kind === 'rounding')).toHaveLength(1);
        }),
        options,
      );
    },
    timeout,
  );

  test(
    'swapping the days negates every part',
    () => {
      fc.assert(
        fc.property(days, (each) => {
          const [before, after] = moments(each);
          expectSame(byId(run(before, after)), byId(run(after, before)), -1);
        }),
        options,
      );
    },
    timeout,
  );

  test(
    'the order of dimensions and indicators does not matter',
    () => {
      const reversed = (model: ScoreModel): ScoreModel => ({
        ...model,
        dimensions: model.dimensions
          .map((dimension) => ({ ...dimension, indicators: [...dimension.indicators].reverse() }))
          .reverse(),
      });
      fc.assert(
        fc.property(days, (each) => {
          const [before, after] = moments(each);
          const other = run(
            { ...before, model: reversed(before.model) },
            {
              ...after,
              model: reversed(after.model),
              values: Object.fromEntries(Object.entries(after.values).reverse()),
            },
          );
          expectSame(byId(run(before, after)), byId(other));
        }),
        options,
      );
    },
    timeout,
  );

  test(
    'nothing that moved brings nothing',
    () => {
      fc.assert(
        fc.property(days, ({ model, old }) => {
          const moment = { model, values: old };
          const { change, parts, cause } = run(moment, moment);
          expect(change).toBe(0);
          expect(cause).toBeUndefined();
          expect(parts.every(({ points }) => Math.abs(points.value) < 1e-9)).toBe(true);
        }),
        options,
      );
    },
    timeout,
  );

  test(
    'a figure that did not move brings nothing under one rule',
    () => {
      fc.assert(
        fc.property(days, ({ model, old, now }) => {
          for (const { kind, from, to, points } of run({ model, values: old }, { model, values: now }).parts) {
            // A sub-score that is shown may move on its own.
            if (kind === 'indicator' && from === to && points.basis !== 'shown')
              expect(Math.abs(points.value)).toBeLessThan(1e-9);
          }
        }),
        options,
      );
    },
    timeout,
  );

  test(
    'the scale of units does not matter',
    () => {
      const by = 4096; // a power of two, which floating point scales by exactly
      const scaledModel = (model: ScoreModel): ScoreModel => ({
        ...model,
        floors: [],
        dimensions: model.dimensions.map((dimension) => ({
          ...dimension,
          indicators: dimension.indicators.map((indicator) => ({
            ...indicator,
            unit: 'seconds' as const,
            range: { min: indicator.range.min * by, max: indicator.range.max * by, step: 1 },
            curve: scaledCurve(indicator.curve),
          })),
        })),
      });
      const scaledCurve = (curve: ScoreModel['dimensions'][0]['indicators'][0]['curve']): typeof curve => {
        if (curve.kind === 'tiers')
          return { ...curve, tiers: curve.tiers.map((tier) => ({ ...tier, edge: tier.edge * by })) };
        if (curve.kind === 'line')
          return { ...curve, points: curve.points.map((point) => ({ ...point, value: point.value * by })) };
        return curve;
      };
      const scaledValues = (model: ScoreModel, values: Values): Values => {
        const ids = new Set(model.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
        return Object.fromEntries(
          Object.entries(values).map(([id, figure]) => {
            if (!ids.has(id)) return [id, figure];
            const parts = typeof figure === 'number' ? { value: figure } : figure;
            return [id, { ...parts, value: parts.value * by }];
          }),
        );
      };
      fc.assert(
        fc.property(days, ({ model, later, old, now }) => {
          fc.pre(
            model.dimensions.every(({ indicators }) => indicators.every(({ curve }) => curve.kind !== 'identity')),
          );
          const plain = (own: ScoreModel): ScoreModel => ({ ...own, floors: [] });
          const before = run({ model: plain(model), values: old }, { model: plain(later), values: now });
          const after = run(
            { model: scaledModel(model), values: scaledValues(model, old) },
            { model: scaledModel(later), values: scaledValues(later, now) },
          );
          expectSame(byId(before), byId(after));
        }),
        options,
      );
    },
    timeout,
  );
});
