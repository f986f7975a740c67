import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { forecast } from '../../../lib/engine';
import type { Forecast } from '../../../lib/engine/forecast/types';
import type { ScoreModel } from '../../../lib/engine/score-model';
import type { Snapshot } from '../../../lib/records/snapshot';
import { caseOf } from '../arbitraries';
import { tiered, tiers } from '../models';
import { type Row, randomFrom, snapshotsOf } from './streams';

/** Each run is a few forecasts: a hundredth of RUNS. */
const numRuns = Math.max(30, Math.round(Number(process.env.RUNS ?? 3_000) / 100));
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`forecast: seed ${seed}, ${numRuns} runs each`);
const options = { numRuns, seed };
vi.setConfig({ testTimeout: 600_000 });

type Ahead = Extract<Forecast, { status: 'forecast' }>;

function ahead(model: ScoreModel, snapshots: readonly Snapshot[], scenario: Record<string, number>, days = 12): Ahead {
  const result = forecast(model, snapshots, scenario, days);
  if (result.status !== 'forecast') throw new Error(JSON.stringify(result));
  return result;
}

/** A shop with a history: one of the cases of the engine's own tests, each figure wandering; some days and figures missing. */
const shops = fc
  .tuple(caseOf(fc.constant(tiered)), fc.integer({ min: 1, max: 50 }), fc.integer())
  .map(([{ model, values, changes }, length, from]) => {
    const random = randomFrom(from);
    const ids = Object.keys(values).filter((id) => id !== 'valid_orders' && id !== 'bonus' && id !== 'deduction');
    const start = (id: string) => {
      const figure = values[id]!;
      return typeof figure === 'number' ? figure : figure.value;
    };
    const level = new Map(ids.map((id) => [id, start(id)]));
    const rows: (Row | undefined)[] = Array.from({ length }, (_, index) => {
      if (index < length - 1 && random() < 0.1) return undefined;
      const row: Record<string, number> = { total_score: 80, goods_score: 80, service_score: 80 };
      for (const id of ids) {
        const isScore = id.endsWith('_score');
        const next = Math.min(100, Math.max(isScore ? 50 : 0, level.get(id)! + (random() - 0.5) * 2));
        level.set(id, next);
        if (index === length - 1 || random() > 0.05) row[id] = Number(next.toFixed(isScore ? 0 : 2));
      }
      return row;
    });
    return { model, snapshots: snapshotsOf(rows), changes };
  });

test('paths lie on the scales and in their bands, whatever was read', () => {
  fc.assert(
    fc.property(shops, ({ model, snapshots, changes }) => {
      const path = ahead(model, snapshots, changes);
      for (const { total, dimensions, indicators } of [...path.days, ...path.doNothing]) {
        const all = [total, ...dimensions.map(({ score }) => score), ...indicators.map(({ value }) => value)];
        for (const { value, low, high } of all) expect(low <= value && value <= high).toBe(true);
        expect(total.low >= model.scale.min && total.high <= model.scale.max).toBe(true);
        for (const { value } of indicators) expect(value.low >= 0 && value.high <= 100).toBe(true);
      }
    }),
    options,
  );
});

test('a scenario ends at its rate once the whole window is its own', () => {
  fc.assert(
    fc.property(shops, ({ model, snapshots, changes }) => {
      const path = ahead(model, snapshots, changes, 41);
      for (const [id, rate] of Object.entries(changes)) {
        const { value } = path.days[40]!.indicators.find((each) => each.id === id)!;
        expect(value.low - 1e-9 <= rate && rate <= value.high + 1e-9 ? [] : [id, rate, value]).toEqual([]);
      }
    }),
    options,
  );
});

test('the order of the snapshots does not matter, nor do days seen twice', () => {
  fc.assert(
    fc.property(shops, ({ model, snapshots, changes }) => {
      const wanted = ahead(model, snapshots, changes);
      expect(ahead(model, [...snapshots].reverse(), changes)).toEqual(wanted);
      expect(ahead(model, [...snapshots, ...snapshots], changes)).toEqual(wanted);
    }),
    options,
  );
});

test('nothing done is the scenario without changes, and what is not changed goes its way', () => {
  fc.assert(
    fc.property(shops, ({ model, snapshots, changes }) => {
      const still = ahead(model, snapshots, {});
      const path = ahead(model, snapshots, changes);
      expect(path.doNothing).toEqual(still.days);
      path.days.forEach(({ indicators }, step) => {
        for (const [index, each] of indicators.entries()) {
          if (changes[each.id] === undefined) expect(each).toEqual(still.days[step]!.indicators[index]);
        }
      });
    }),
    options,
  );
});

test('the unit that times are printed in does not matter', () => {
  const timed = (unit: 'seconds' | 'hours', scale: number): ScoreModel => {
    const dimension = tiered.dimensions[1]!;
    const help = dimension.indicators[0]!;
    const curve = tiers([[10 * scale, 100], [40 * scale, 70]], 50); // biome-ignore format: a table
    const own = { ...help, unit, curve, range: { min: 0, max: 100 * scale, step: scale } };
    return {
      ...tiered,
      dimensions: [{ ...dimension, weight: { ...dimension.weight, value: 1, low: 1, high: 1 }, indicators: [own] }],
    };
  };
  const times = fc.array(fc.integer({ min: 50, max: 600 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(times, (tenths) => {
      const history = (scale: number) =>
        snapshotsOf(tenths.map((each) => ({ help: (each / 10) * scale, total_score: 80, service_score: 80 })));
      const small = ahead(timed('seconds', 1), history(1), {});
      const large = ahead(timed('hours', 1000), history(1000), {});
      small.days.forEach(({ indicators, total }, step) => {
        const other = large.days[step]!;
        const off = Math.abs(other.indicators[0]!.value.value / 1000 - indicators[0]!.value.value);
        // The last digit that a page prints is a unit's own.
        expect(off).toBeLessThan(0.2);
        expect(Math.abs(other.total.value - total.value)).toBeLessThan(3);
      });
    }),
    { ...options, numRuns: Math.ceil(numRuns / 3) },
  );
});

test('inputs are not touched', () => {
  fc.assert(
    fc.property(shops, ({ model, snapshots, changes }) => {
      const before = structuredClone({ model, snapshots, changes });
      ahead(model, snapshots, changes);
      expect({ model, snapshots, changes }).toEqual(before);
    }),
    { ...options, numRuns: Math.ceil(numRuns / 3) },
  );
});
