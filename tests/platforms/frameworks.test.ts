import { describe, expect, test } from 'vitest';
import { evaluate, type Values } from '../../lib/engine';
import { platformOf } from '../../lib/platforms';
import { loadFrameworks } from '../../lib/platforms/load-platform';
import { twentyFive } from '../../lib/platforms/own/twenty-five';

const frameworks = await loadFrameworks();
const [all25, shares] = frameworks;
const douyin = new Map(platformOf('douyin').vocabulary.terms.map((term) => [term.indicator, term]));

test('there are five, by hand or by page', () => {
  expect(frameworks.map(({ model }) => model.id)).toEqual([
    'own@25',
    'default@50-15-35',
    'pinduoduo@2023-08-16',
    'taobao-dsr@2010-01-01',
    'own@aftersale',
  ]);
});

describe.each(frameworks.map((each) => [each.model.id, each] as const))('%s', (_, { model, fields }) => {
  /** Everything filled in with the middle of its range. */
  const values = (): Values => {
    const scales = model.dimensions.flatMap(({ score, min, max, indicators }) => [
      [score, (min + max) / 2] as const,
      ...indicators.map(({ id, range }) => [id, (range.min + range.max) / 2] as const),
    ]);
    return Object.fromEntries(scales.filter(([id]) => fields.some(({ indicator }) => indicator === id)));
  };

  test('its fields are what the model needs, one each, named in both languages', () => {
    const needed = model.dimensions.flatMap(({ score, indicators }) =>
      indicators.length > 0 ? indicators.map(({ id }) => id) : [score],
    );
    expect(fields.map(({ indicator }) => indicator)).toEqual(needed);
    for (const { name } of fields) {
      expect(name.zh).not.toBe('');
      expect(name.en).toMatch(/^[^一-龥]+$/);
    }
  });

  test('filled in it gives a total with a band; with a field left out it says which', () => {
    expect(evaluate(model, values())).toMatchObject({ status: 'scored' });
    for (const { indicator } of fields) {
      const { [indicator]: _, ...rest } = values();
      expect(evaluate(model, rest)).toEqual({ status: 'incomplete', missing: [indicator] });
    }
  });

  test('what is not scored has nothing in its place, and the rest has', () => {
    for (const { indicator, scored, real } of fields) {
      expect([indicator, real.length > 0]).toEqual([indicator, scored !== 'no']);
      if (scored === 'yes') expect(real).toEqual([indicator]);
    }
  });
});

describe('the 25', () => {
  const { model, fields } = all25!;

  test('are the rows of the five tables, in order', () => {
    const rows = [1, 2, 3, 4, 5].flatMap((group) => [1, 2, 3, 4, 5].map((row) => `000/${group}.${row}`));
    expect(fields.map(({ seed }) => seed)).toEqual(rows);
  });

  test('seven count as they stand, nine in part, nine not at all', () => {
    const count = (scored: string) => fields.filter((field) => field.scored === scored).length;
    expect([count('yes'), count('partly'), count('no')]).toEqual([7, 9, 9]);
  });

  test('the real ones are the reader’s, in its unit and direction, so that a page fills them in', () => {
    const indicators = new Map(model.dimensions.flatMap((each) => each.indicators.map((one) => [one.id, one])));
    for (const { indicator, scored, real } of fields) {
      for (const id of real) expect(douyin.has(id)).toBe(true);
      if (scored !== 'yes') continue;
      const { unit, better } = indicators.get(indicator)!;
      expect(douyin.get(indicator)).toMatchObject({ role: 'indicator', unit, better });
    }
  });

  test('a platform’s dimension score stands in for no group', () => {
    const ids = model.dimensions.map(({ score }) => score);
    expect(ids.filter((id) => douyin.has(id))).toEqual([]);
  });

  test('need a model that measures them', () => {
    const { model: bare } = shares!;
    expect(() => twentyFive(bare)).toThrow(
      'twentyFive requires a model with quality_return_rate, got default@50-15-35',
    );
  });
});

test('50/15/35 of 90, 80 and 70 is 81.5', () => {
  const result = evaluate(shares!.model, { goods_score: 90, logistics_score: 80, service_score: 70 });
  expect(result.status === 'scored' && result.total.value).toBeCloseTo(81.5, 9);
});
