import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan } from '../../../lib/engine/plan/plan';
import type { Effort } from '../../../lib/engine/plan/types';
import { valueFor } from '../../../lib/engine/plan/value-for';
import { scenario } from '../../../lib/engine/scenario';
import type { ModelIndicator, ScoreModel } from '../../../lib/engine/score-model';
import { simulate } from '../../../lib/engine/simulate';
import type { Values } from '../../../lib/engine/types';
import { anyCase, type Case } from '../arbitraries';
import { planned } from './planned';

const numRuns = Number(process.env.RUNS ?? 150);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`plan: seed ${seed}, ${numRuns} runs each`);
const options = { numRuns, seed };

type Task = {
  readonly each: Case;
  readonly own: Readonly<Record<string, Effort>>;
  readonly target: number;
  readonly ids: readonly string[];
};

const cost = fc.record({
  perUnit: fc.integer({ min: 1, max: 20 }),
  fixed: fc.constantFrom(0, 5, 30),
  days: fc.constantFrom(2, 7, 30),
});

/** At most three indicators that can move, and a target that may be in reach. */
const anyTask: fc.Arbitrary<Task> = fc
  .tuple(anyCase, fc.array(cost, { minLength: 3, maxLength: 3 }), fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }))
  .filter(([{ model }]) => indicatorsOf(model).length > 0)
  .map(([each, costs, shift, part]) => {
    const { model } = each;
    const all = indicatorsOf(model);
    const ids = all.map((_, index) => all[(index + shift) % all.length]!.id).slice(0, 3);
    const stay = Object.fromEntries(all.map(({ id }) => [id, { perUnit: 1, to: valueNow(each.values, id) }]));
    const own = { ...stay, ...Object.fromEntries(ids.map((id, index) => [id, costs[index]!])) };
    const best = Object.fromEntries(
      all
        .filter(({ id }) => ids.includes(id))
        .map((indicator) => [indicator.id, placesOf(indicator, each.values).at(-1)!]),
    );
    const [from, to] = [totalOf(each, {}), totalOf(each, best)];
    const target = Math.round((from + part * 1.1 * (to - from)) * 1e6) / 1e6; // closer to a total is but rounding
    return { each, own, target: Math.min(model.scale.max, target), ids };
  });

function indicatorsOf(model: ScoreModel): ModelIndicator[] {
  return model.dimensions.flatMap(({ indicators }) => indicators);
}

function valueNow(values: Values, id: string): number {
  return (values[id] as { value: number }).value;
}

function totalOf({ model, values }: Case, changes: Record<string, number>): number {
  const result = simulate(model, values, changes);
  if (result.status !== 'simulated') throw new Error(result.status);
  return result.total.value;
}

/** Where it stands, every knot on the way, the middle between two, and the end. */
function placesOf({ id, better, curve, range }: ModelIndicator, values: Values): number[] {
  const from = valueNow(values, id);
  const knots =
    curve.kind === 'line'
      ? curve.points.map((p) => p.value)
      : curve.kind === 'tiers'
        ? curve.tiers.map((t) => t.edge)
        : [];
  const isBetter = (value: number) => (better === 'higher' ? value > from : value < from);
  const ends = [...knots, better === 'higher' ? range.max : range.min].filter(isBetter);
  const ordered = [from, ...ends].sort((a, b) => (better === 'higher' ? a - b : b - a));
  if (curve.kind !== 'line') return ordered;
  return ordered.flatMap((to, index) => {
    const before = ordered[index - 1];
    return before === undefined ? [to] : [1, 2].map((part) => before + ((to - before) * part) / 2);
  });
}

/** Every combination of places. */
function bruteForce({ each, own, target, ids }: Task): { cost: number; days: number } {
  const rows = indicatorsOf(each.model).filter(({ id }) => ids.includes(id));
  const ask = scenario(each.model, each.values);
  let least = { cost: Number.POSITIVE_INFINITY, days: Number.POSITIVE_INFINITY };
  const visit = (at: number, changes: Record<string, number>, spent: number, days: number): void => {
    const row = rows[at];
    if (!row) {
      const result = ask(changes);
      if (result.status !== 'simulated' || result.total.value < target) return;
      least = { cost: Math.min(least.cost, spent), days: Math.min(least.days, days) };
      return;
    }
    const from = valueNow(each.values, row.id);
    const { perUnit, fixed = 0, days: own_ = 30 } = own[row.id]!;
    for (const to of placesOf(row, each.values)) {
      if (to === from) visit(at + 1, changes, spent, days);
      else
        visit(
          at + 1,
          { ...changes, [row.id]: to },
          spent + fixed + perUnit * Math.abs(to - from),
          Math.max(days, own_),
        );
    }
  };
  visit(0, {}, 0, 0);
  return least;
}

describe('any plan', () => {
  test('is never dearer or later than what trying everything finds, and reaches what it says', () => {
    const outcomes = new Map<string, number>();
    fc.assert(
      fc.property(anyTask, (task) => {
        const { each, own, target } = task;
        const result = plan(each.model, each.values, target, own);
        outcomes.set(result.status, (outcomes.get(result.status) ?? 0) + 1);
        const brute = bruteForce(task);
        if (result.status === 'already') return;
        if (result.status !== 'planned') {
          expect(brute.cost).toBe(Number.POSITIVE_INFINITY);
          return;
        }
        const { cheapest, fastest } = result;
        expect(cheapest.cost).toBeLessThanOrEqual(brute.cost + 1e-6);
        expect(fastest.days).toBeLessThanOrEqual(brute.days);
        expect(fastest.cost).toBeGreaterThanOrEqual(cheapest.cost - 1e-9);
        for (const { moves, total, reached } of [cheapest, fastest]) {
          const changes = Object.fromEntries(moves.map(({ indicator, to }) => [indicator, to]));
          expect(totalOf(each, changes)).toBe(total.value);
          expect(total.value).toBeGreaterThanOrEqual(target - 1e-9);
          expect(reached).toBe(true);
          const start = totalOf(each, {});
          const gains = moves.reduce((sum, { gain }) => sum + gain.value, 0);
          expect(gains).toBeCloseTo(total.value - start, 8);
        }
      }),
      options,
    );
    expect([...outcomes.keys()].sort()).toEqual(['already', 'planned', 'unreachable']);
  });

  test('is never dearer than one move alone', () => {
    fc.assert(
      fc.property(anyTask, ({ each: { model, values: own }, own: efforts, target, ids }) => {
        const result = plan(model, own, target, efforts);
        for (const id of ids) {
          const one = valueFor(model, own, id, target);
          if (one.status !== 'reached') continue;
          const { perUnit, fixed = 0 } = efforts[id]!;
          const spent = fixed + perUnit * Math.abs(one.value - valueNow(own, id));
          expect(planned(result).cheapest.cost).toBeLessThanOrEqual(spent + 1e-6);
        }
      }),
      options,
    );
  });

  test('does not depend on the order of dimensions, indicators and efforts', () => {
    const turned = (model: ScoreModel): ScoreModel => ({
      ...model,
      dimensions: model.dimensions.map((each) => ({ ...each, indicators: each.indicators.toReversed() })).reverse(),
    });
    fc.assert(
      fc.property(anyTask, ({ each: { model, values: own }, own: efforts, target }) => {
        const back = Object.fromEntries(Object.entries(efforts).reverse());
        const [a, b] = [plan(model, own, target, efforts), plan(turned(model), own, target, back)];
        expect(b.status).toBe(a.status);
        if (a.status !== 'planned') return;
        expect(planned(b).cheapest.cost).toBeCloseTo(a.cheapest.cost, 6);
        expect(planned(b).fastest.cost).toBeCloseTo(a.fastest.cost, 6);
        expect(planned(b).fastest.days).toBe(a.fastest.days);
      }),
      options,
    );
  });

  test('keeps what it is given', () => {
    fc.assert(
      fc.property(anyTask, ({ each, own, target }) => {
        const before = structuredClone({ each, own });
        plan(each.model, each.values, target, own);
        expect({ each, own }).toEqual(before);
      }),
      { ...options, numRuns: 20 },
    );
  });
});
