import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, rankFixes, scenario, simulate } from '../../lib/engine';
import type { ScoreModel } from '../../lib/engine/score-model';
import type { Estimate, Fix, Simulation } from '../../lib/engine/types';
import { anyCase, type Case } from './arbitraries';

/** RUNS=100000 for a long search; SEED to see a failure again. */
const numRuns = Number(process.env.RUNS ?? 1_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`properties: seed ${seed}, ${numRuns} runs each`);
const options = { numRuns, seed };

type Simulated = Extract<Simulation, { status: 'simulated' }>;

function run({ model, values, changes }: Case): Simulated {
  const result = simulate(model, values, changes);
  if (result.status !== 'simulated') throw new Error(JSON.stringify(result));
  return result;
}

function isBand({ value, low, high }: Estimate): boolean {
  return low <= value && value <= high;
}

/** The changes that go one way: 1 for the better, −1 for the worse. */
function oneWay({ model, values, changes }: Case, direction: 1 | -1): Record<string, number> {
  const kept = model.dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ id, better }) => {
      const to = changes[id];
      const figure = values[id] as { value: number };
      return to !== undefined && (to - figure.value) * (better === 'higher' ? 1 : -1) * direction >= 0;
    });
  return Object.fromEntries(kept.map(({ id }) => [id, changes[id]!]));
}

function deepFreeze<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const part of Object.values(thing)) deepFreeze(part);
  }
  return thing;
}

describe('evaluate', () => {
  test('contributions and adjustments sum to the total, which lies on the scale and in its band', () => {
    fc.assert(
      fc.property(anyCase, ({ model, values }) => {
        const result = evaluate(model, values);
        if (result.status !== 'scored') throw new Error(result.status);
        const { total, shown, contributions, adjustments, dimensions } = result;
        const sum =
          contributions.reduce((all, { points }) => all + points.value, 0) +
          adjustments.reduce((all, { points }) => all + points, 0);
        expect(Math.abs(sum - total.value)).toBeLessThan(1e-9);
        for (const number of [total.low, total.value, total.high, shown]) {
          expect(number >= model.scale.min && number <= model.scale.max).toBe(true);
        }
        expect([total, ...dimensions.map(({ score }) => score)].every(isBand)).toBe(true);
        expect(contributions.every(({ points, score, weight }) => [points, score, weight].every(isBand))).toBe(true);
        expect(Math.abs(dimensions.reduce((all, { weight }) => all + weight.value, 0) - 1)).toBeLessThan(1e-9);
        expect(contributions.every(({ weight }) => weight.low >= 0 && weight.high <= 1)).toBe(true);
      }),
      options,
    );
  });

  test('a better value never lowers the total, nor either end of its band', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const { model, values } = each;
        const plain = Object.fromEntries(
          Object.entries(values).map(([id, figure]) => [id, typeof figure === 'number' ? figure : figure.value]),
        );
        for (const { score } of model.dimensions) delete plain[score];
        const before = evaluate(model, plain);
        const after = evaluate(model, { ...plain, ...oneWay(each, 1) });
        if (before.status !== 'scored' || after.status !== 'scored') throw new Error('no score');
        for (const end of ['value', 'low', 'high'] as const) {
          expect(after.total[end] - before.total[end]).toBeGreaterThan(-1e-9);
        }
      }),
      options,
    );
  });
});

describe('simulate', () => {
  test('parts sum to the change; totals lie on the scale and in their bands', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const { change, total, parts, dimensions } = run(each);
        const { min, max } = each.model.scale;
        expect(Math.abs(parts.reduce((sum, { points }) => sum + points.value, 0) - change.value)).toBeLessThan(1e-9);
        expect([change, total, ...parts.map((part) => part.points)].every(isBand)).toBe(true);
        expect(total.low >= min && total.high <= max).toBe(true);
        for (const [index, { before, after }] of dimensions.entries()) {
          const scale = each.model.dimensions[index]!;
          expect(isBand(after) && after.low >= scale.min && after.high <= scale.max).toBe(true);
          expect(Number.isFinite(before)).toBe(true);
        }
      }),
      options,
    );
  });

  test('no change changes nothing', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const same = Object.fromEntries(
          Object.keys(each.changes).map((id) => [id, (each.values[id] as { value: number }).value]),
        );
        for (const changes of [{}, same]) {
          const { change, total } = run({ ...each, changes });
          expect([change.value, change.low, change.high].every((points) => points === 0)).toBe(true);
          const start = each.values[each.model.total];
          if (start !== undefined) expect(total.value).toBe(start);
        }
      }),
      options,
    );
  });

  test('improvements never lower, worsenings never raise, and neither does any end of a band', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const up = run({ ...each, changes: oneWay(each, 1) });
        const down = run({ ...each, changes: oneWay(each, -1) });
        for (const { low } of [up.change, ...up.parts.map(({ points }) => points)]) expect(low >= 0).toBe(true);
        for (const { high } of [down.change, ...down.parts.map(({ points }) => points)]) expect(high <= 0).toBe(true);
      }),
      options,
    );
  });

  test('further is never less: value and far end of the band grow with the move', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), (each, part) => {
        const far = oneWay(each, 1);
        const near = Object.fromEntries(
          Object.entries(far).map(([id, to]) => {
            const { value } = each.values[id] as { value: number };
            return [id, value + (to - value) * part];
          }),
        );
        const a = run({ ...each, changes: near }).change;
        const b = run({ ...each, changes: far }).change;
        expect(b.value - a.value).toBeGreaterThan(-1e-9);
        expect(b.high - a.high).toBeGreaterThan(-1e-9);
      }),
      options,
    );
  });

  test('the order of the changes does not matter, and a prepared scenario forgets what it was asked', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const reversed = Object.fromEntries(Object.entries(each.changes).reverse());
        const ask = scenario(each.model, each.values);
        const first = ask(each.changes);
        ask({});
        expect(ask(reversed)).toEqual(first);
        expect(simulate(each.model, each.values, reversed)).toEqual(first);
      }),
      options,
    );
  });

  test('published curves and weights are exact', () => {
    const exact = (model: ScoreModel): ScoreModel => ({
      ...model,
      floors: [],
      dimensions: model.dimensions.map((dimension) => ({
        ...dimension,
        weight: sure(dimension.weight),
        indicators: dimension.indicators.map((indicator) => ({
          ...indicator,
          weight: sure(indicator.weight),
          curve: { ...indicator.curve, spread: 0, jump: 0 },
        })),
      })),
    });
    const sure = <T extends { value: number }>(weight: T) => ({ ...weight, low: weight.value, high: weight.value });
    fc.assert(
      fc.property(anyCase, (each) => {
        const { change } = run({ ...each, model: exact(each.model) });
        expect(change.high - change.low).toBeLessThan(1e-9);
      }),
      options,
    );
  });

  test('what is no value is an error, never a number', () => {
    const wrong = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -1e-9);
    fc.assert(
      fc.property(anyCase, wrong, fc.nat(), ({ model, values }, value, at) => {
        const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);
        const { id } = indicators[at % indicators.length]!;
        expect(() => simulate(model, values, { [id]: value })).toThrow(RangeError);
        expect(() => simulate(model, { ...values, [id]: value }, {})).toThrow(RangeError);
        expect(() => evaluate(model, { ...values, [id]: value })).toThrow(RangeError);
      }),
      options,
    );
  });
});

describe('all', () => {
  test('inputs are not touched', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const { model, values, changes } = deepFreeze(structuredClone(each));
        evaluate(model, values);
        simulate(model, values, changes);
        rankFixes(model, values, deepFreeze(fixesFor(model)));
      }),
      { ...options, numRuns: Math.ceil(numRuns / 4) },
    );
  });

  test('fixes: best first, never a loss, those without a gain last', () => {
    fc.assert(
      fc.property(anyCase, ({ model, values }) => {
        const gains = rankFixes(model, values, fixesFor(model)).map(({ gain }) => gain?.value ?? -1);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
        expect(gains.filter((gain) => gain < 0)).toEqual([-1]);
      }),
      options,
    );
  });
});

/** For every indicator one that helps and one that harms; and one for a figure that no model has. */
function fixesFor(model: ScoreModel): Fix[] {
  const text = { zh: '甲', en: 'A' };
  const ids = model.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const effects = ids.flatMap((indicator) => [
    { indicator, kind: 'relative' as const, by: -0.2 },
    { indicator, kind: 'add' as const, by: 3 },
  ]);
  return [...effects, { indicator: 'elsewhere', kind: 'to' as const, value: 1 }].map((effect, index) => ({
    id: `f${index}`,
    title: text,
    how: text,
    effects: [effect],
    effort: 'low',
    firstDays: 1,
    fullDays: 30,
    evidence: { basis: 'judgement', note: text },
    seeds: [],
  }));
}
