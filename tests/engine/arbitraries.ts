import * as fc from 'fast-check';
import type { Curve, Dimension, ModelIndicator, ScoreModel, Weight } from '../../lib/engine/score-model';
import type { Figure } from '../../lib/engine/types';
import { douyin } from '../../lib/platforms/douyin';
import { tiered } from './models';

/** A model, figures that a page of it could show, and new values for some of them. */
export type Case = {
  readonly model: ScoreModel;
  readonly values: Readonly<Record<string, Figure>>;
  readonly changes: Readonly<Record<string, number>>;
};

const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** Weights that sum to 1, with ranges around them. */
function weights(count: number): fc.Arbitrary<Weight[]> {
  return fc
    .tuple(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: count, maxLength: count }), unit)
    .map(([parts, off]) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      return parts.map((part): Weight => {
        const value = part / sum;
        return {
          value,
          low: value * (1 - off),
          high: value + (1 - value) * off * 0.5,
          basis: 'unofficial',
          source: 'test',
        };
      });
    });
}

/** Rises or falls all the way between 50 and 100 over values between 0 and 100. */
function curve(better: ModelIndicator['better']): fc.Arbitrary<Curve> {
  const knots = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 5 });
  return fc
    .tuple(knots, fc.constantFrom('tiers', 'line'), fc.constantFrom(0, 10, 25), fc.constantFrom(0, 5, 10), fc.boolean())
    .map(([raw, kind, spread, jump, isPublished]): Curve => {
      const best = raw.map((knot) => knot / 10).sort((a, b) => (better === 'higher' ? b - a : a - b));
      const scored = best.map((value, index) => ({ value, score: 100 - Math.round((40 * index) / (best.length - 1)) }));
      const doubt = isPublished
        ? ({ spread: 0, jump: 0, basis: 'official', source: 'test' } as const)
        : ({ spread, jump: Math.max(jump, 1), basis: 'unofficial', source: 'test' } as const);
      if (kind === 'line') return { kind, points: scored.sort((a, b) => a.value - b.value), ...doubt };
      return {
        kind: 'tiers',
        tiers: scored.map(({ value, score }) => ({ edge: value, score })),
        otherwise: 50,
        ...doubt,
      };
    });
}

const shape = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

const made: fc.Arbitrary<ScoreModel> = shape.chain((counts) =>
  fc
    .tuple(weights(counts.length), fc.tuple(...counts.map((count, d) => dimension(d, count))), fc.constantFrom(0, 50))
    .map(([shares, dimensions, min]) => ({
      ...tiered,
      id: 'test@made',
      scale: { min, max: 100, decimals: 0 },
      dimensions: dimensions.map((each, index) => ({ ...each, weight: shares[index]! })),
    })),
);

function dimension(place: number, count: number): fc.Arbitrary<Omit<Dimension, 'weight'>> {
  const indicators = Array.from({ length: count }, (_, index) =>
    fc.constantFrom('higher' as const, 'lower' as const).chain((better) =>
      curve(better).map((own) => ({
        id: `i${place}_${index}`,
        unit: 'percent' as const,
        better,
        range: { min: 0, max: 100, step: 1 },
        windowDays: 30,
        curve: own,
      })),
    ),
  );
  return fc.tuple(weights(count), fc.tuple(...indicators)).map(([shares, rows]) => ({
    id: `d${place}`,
    score: `d${place}_score`,
    min: 50,
    max: 100,
    decimals: 0,
    indicators: rows.map((row, index) => ({ ...row, weight: shares[index]! })),
  }));
}

/** A value inside the slider's range: on a knot of the curve, beside one, or anywhere. */
function valueIn({ range, curve: own }: ModelIndicator): fc.Arbitrary<number> {
  const anywhere = unit.map((at) => range.min + at * (range.max - range.min));
  const knots =
    own.kind === 'line' ? own.points.map((p) => p.value) : own.kind === 'tiers' ? own.tiers.map((t) => t.edge) : [];
  const inRange = knots.filter((knot) => knot >= range.min && knot <= range.max);
  return inRange.length > 0
    ? fc.oneof({ arbitrary: anywhere, weight: 3 }, { arbitrary: fc.constantFrom(...inRange), weight: 1 })
    : anywhere;
}

const subScores = fc.option(fc.integer({ min: 50, max: 100 }), { nil: undefined, freq: 2 });

/** All indicators with values; some with sub-scores, some dimensions and the total shown. */
export function caseOf(model: fc.Arbitrary<ScoreModel>): fc.Arbitrary<Case> {
  return model.chain((own) => {
    const indicators = own.dimensions.flatMap((each) => each.indicators);
    const figures = indicators.map((each) =>
      fc
        .tuple(valueIn(each), subScores, fc.integer({ min: 3, max: 400 }))
        .map(
          ([value, score, denominator]) =>
            [each.id, { value, score, denominator, numerator: Math.round((value * denominator) / 100) }] as const,
        ),
    );
    const shown = [...own.dimensions.map((each) => each.score), own.total].map((id) =>
      fc.option(fc.integer({ min: 50, max: 100 }), { nil: undefined }).map((value) => [id, value] as const),
    );
    const extra = fc.record({
      bonus: fc.constantFrom(0, 2, 5),
      deduction: fc.constantFrom(0, 3, 10),
      valid_orders: fc.constantFrom(30, 299, 300, 499, 500, 9999),
    });
    const changes = fc
      .subarray(indicators)
      .chain((picked) => fc.tuple(...picked.map((each) => valueIn(each).map((value) => [each.id, value] as const))));
    return fc.tuple(fc.tuple(...figures), fc.tuple(...shown), extra, changes).map(([read, scores, rest, wanted]) => ({
      model: own,
      values: Object.fromEntries([
        ...read,
        ...scores.filter(([, value]) => value !== undefined),
        ...Object.entries(rest),
      ]) as Case['values'],
      changes: Object.fromEntries(wanted),
    }));
  });
}

/** Half made up, half Douyin's. */
export const anyCase: fc.Arbitrary<Case> = caseOf(fc.oneof(made, fc.constantFrom(...douyin.models)));
