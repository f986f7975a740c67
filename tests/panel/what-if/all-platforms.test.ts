import { describe, expect, it } from 'vitest';
import { scenario } from '../../../lib/engine/index.ts';
import type { ScoreModel } from '../../../lib/engine/score-model.ts';
import type { Changes, Values } from '../../../lib/engine/types.ts';
import { addDays } from '../../../lib/format/day.ts';
import { adjustmentRows, type Row, sections } from '../../../lib/panel/rows.ts';
import { responseCurve } from '../../../lib/panel/what-if/curve.ts';
import { underOtherRules } from '../../../lib/panel/what-if/other-rules.ts';
import { seek } from '../../../lib/panel/what-if/seek.ts';
import { loadPlatforms, withFormer } from '../../../lib/platforms/load-platform.ts';
import type { Platform } from '../../../lib/platforms/platform.ts';

const platforms = await Promise.all((await loadPlatforms()).map(withFormer));
const versions = platforms.flatMap((platform) => platform.models.map((model) => ({ platform, model, id: model.id })));

/** A shop whose figures stand in the middle of their sliders, with the scores of its dimensions. */
function shopOf(platform: Platform, model: ScoreModel): { values: Values; rows: Row[]; shown: number } {
  const middle = ({ min, max }: { min: number; max: number }) => Number(((min + max) / 2).toFixed(2));
  const reading = (indicator: string, value: number, unit: Row['unit']) => ({
    indicator,
    dimension: '',
    label: indicator,
    raw: `${value}`,
    value,
    unit,
    day: addDays(model.validFrom, 1),
    older: false,
  });
  const readings = [
    reading(model.total, middle(model.scale), 'score'),
    ...model.dimensions.flatMap((dimension) => [
      reading(dimension.score, middle(dimension), 'score'),
      ...dimension.indicators.map(({ id, range, unit }) => reading(id, middle(range), unit)),
    ]),
    ...[model.bonus, model.deduction].flatMap((part) =>
      part ? [reading(part.id, Math.min(1, part.max ?? 1), 'score')] : [],
    ),
  ];
  const byId = Object.fromEntries(readings.map((each) => [each.indicator, each]));
  const day = addDays(model.validFrom, 1);
  const figures = {
    day,
    readings: byId,
    stage: 'formal',
    shopName: 'x',
    industry: undefined,
    updatedAt: undefined,
    capturedAt: `${day}T11:00:00+08:00`,
    dayFrom: 'page',
  } as const;
  const known = { platform, model, figures, visits: [], evaluation: undefined };
  const rows = [...sections(known).flatMap((each) => each.rows), ...adjustmentRows(known)];
  return { values: byId, rows, shown: middle(model.scale) };
}

describe.each(versions)('$id', ({ platform, model }) => {
  const { values, rows, shown } = shopOf(platform, model);
  const ask = scenario(model, values, shown);
  const others: Changes = Object.fromEntries(rows.slice(0, 1).map(({ id, range }) => [id, range.min]));

  it('has a curve under every slider, on the scale and in order', () => {
    for (const row of rows) {
      const { [row.id]: _, ...rest } = others;
      const curve = responseCurve(model, ask, row, rest)!;
      expect(curve.points.length, row.id).toBeGreaterThan(1);
      for (const [place, { value, low, total, high }] of curve.points.entries()) {
        expect(value).toBeGreaterThan(curve.points[place - 1]?.value ?? Number.NEGATIVE_INFINITY);
        expect(low <= total && total <= high, row.id).toBe(true);
        expect(total).toBeGreaterThanOrEqual(model.scale.min);
        expect(total).toBeLessThanOrEqual(model.scale.max);
      }
      if (curve.best) expect(curve.best.gain.value, row.id).toBeGreaterThan(0);
    }
  });

  it('finds for any total what a slider needs, or the most that it brings', () => {
    const baseline = { model, values, shown, flat: false, misfits: [] };
    const { min, max } = model.scale;
    for (const row of rows) {
      const { [row.id]: _, ...rest } = others;
      for (const target of [min, shown, shown + (max - shown) / 50, max]) {
        const found = seek(baseline, ask, row, rest, target)!;
        expect(found.value).toBeGreaterThanOrEqual(row.range.min);
        expect(found.value).toBeLessThanOrEqual(row.range.max);
        if (found.status === 'reached') expect(found.total, row.id).toBeGreaterThanOrEqual(target - 1e-6);
        if (found.status === 'unreachable') expect(found.total, row.id).toBeLessThan(target);
        if (found.status === 'keeps') expect(found.total, row.id).toBeGreaterThanOrEqual(target - 1e-6);
      }
    }
  });

  it('has an answer under every other version of its platform, if only what is missing', () => {
    for (const other of platform.models) {
      const { status } = underOtherRules(other, values, { ...others, gone: 1 }, {});
      expect(['scored', 'incomplete', 'misfit', 'no_score']).toContain(status);
    }
  });
});
