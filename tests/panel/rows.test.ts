import { describe, expect, it } from 'vitest';
import { calibrate, dayValues, evaluate } from '../../lib/engine/index.ts';
import { latestFigures } from '../../lib/panel/latest-figures.ts';
import { sections } from '../../lib/panel/rows.ts';
import { platformOf } from '../../lib/platforms/index.ts';
import type { Snapshot } from '../../lib/records/snapshot.ts';
import { snapshot } from './sample.ts';

const platform = platformOf('douyin');
const model = platform.models.at(-1)!;
const indicators = model.dimensions.flatMap((dimension) => dimension.indicators);

/** Thirty days on which the page prints the figures and the scores, as the model has them. */
const history = Array.from({ length: 30 }, (_, index): Snapshot => {
  const read = indicators.map(({ id, unit, range }, place) => {
    const value = range.min + (range.max - range.min) * (0.1 + 0.05 * Math.sin(index / 3 + place));
    return { indicator: id, dimension: '', label: id, raw: String(value), value, unit };
  });
  const day = new Date(Date.UTC(2026, 8, 20 + index)).toISOString().slice(0, 10);
  const [figures] = dayValues([snapshot({ day, readings: read })]);
  const scored = evaluate(model, figures!.values);
  if (scored.status !== 'scored') throw new Error(scored.status);
  const scores = [...scored.dimensions.map(({ id, score }) => ({ id, value: score.value })), { id: model.total, value: scored.total.value }]; // biome-ignore format: one thought
  const scoreOf = (id: string) => model.dimensions.find((dimension) => dimension.id === id)?.score ?? id;
  const printed = scores.map(({ id, value }) => {
    const raw = String(Math.round(value));
    return { indicator: scoreOf(id), dimension: '', label: id, raw, value: Number(raw), unit: 'score' as const };
  });
  return snapshot({ day, readings: [...read, ...printed] });
});

function rowsOf(fitted: typeof model) {
  const figures = latestFigures(history, model.total)!;
  const evaluation = evaluate(fitted, dayValues(history).at(-1)!.values);
  return sections({ model: fitted, platform, figures, visits: [], evaluation }).flatMap(({ rows }) => rows);
}

describe('what an indicator brings of the total', () => {
  it('is told by the model as it is known', () => {
    expect(rowsOf(model).every(({ contribution }) => contribution !== undefined)).toBe(true);
  });

  it('is not told of curves that were learnt from their sum, whose own level nobody knows', () => {
    const fitted = calibrate(model, history);
    const ofSum = fitted.dimensions.flatMap((dimension) => dimension.indicators).filter(({ curve }) => curve.kind !== 'identity' && curve.fit?.ofSum); // biome-ignore format: one thought
    expect(ofSum.length).toBeGreaterThan(0);
    const told = rowsOf(fitted).filter(({ contribution }) => contribution !== undefined);
    expect(told.map(({ id }) => id).filter((id) => ofSum.some((indicator) => indicator.id === id))).toEqual([]);
  });
});
