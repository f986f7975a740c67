import { describe, expect, test } from 'vitest';
import type { Overlay } from '../../lib/engine/overlay/overlay';
import { readModel, readOverlay, writeModel, writeOverlay } from '../../lib/exchange/model-json';
import { platforms } from '../../lib/platforms';
import { withFormer } from '../../lib/platforms/load-platform';
import { defaultModel } from '../../lib/platforms/own/default-model';

const whole = await Promise.all(platforms.map(withFormer));
const models = [...whole.flatMap((platform) => platform.models), defaultModel];

const overlay: Overlay = {
  model: 'douyin@2026-09-08',
  changes: [
    { change: 'weight', of: 'goods', value: 0.55, slack: 0.05, by: '', at: '2026-11-01T09:00:00+08:00', why: '=1+1 “估”', basis: 'unofficial' }, // biome-ignore format: a table
    { change: 'tiers', of: 'im_response_time', tiers: [{ edge: 15, score: 100 }], otherwise: 50, by: '小李', at: '2026-11-01T09:00:00Z', why: '页面', basis: 'shown' }, // biome-ignore format: a table
    { change: 'formal_orders', value: 50, by: '', at: '2026-11-01T09:00:00Z', why: '公告', url: 'https://school.jinritemai.com/', basis: 'shown' }, // biome-ignore format: a table
  ],
};

test.each(models.map((model) => [model.id, model] as const))('%s comes back as it was', (_, model) => {
  expect(readModel(writeModel(model))).toEqual({ status: 'read', value: model });
});

test('changes come back as they were, also after an editor put a mark before them', () => {
  expect(readOverlay(writeOverlay(overlay))).toEqual({ status: 'read', value: overlay });
  expect(readOverlay(`\uFEFF${writeOverlay(overlay)}`).status).toBe('read');
});

/** The model as JSON, with one value changed. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const file = JSON.parse(writeModel(defaultModel));
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce((thing, key) => thing[key], file);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(file);
}

describe('refused', () => {
  test.each<[string, string, object]>([
    ['nothing', '', { code: 'json', said: '' }],
    ['no JSON', '{"format": ', { code: 'json', said: '{"format":' }],
    ['a figure', '3', { code: 'format', said: 'ScoreLens model' }],
    ['null', 'null', { code: 'format', said: 'ScoreLens model' }],
    ['something else', writeOverlay(overlay), { code: 'format', said: 'ScoreLens model' }],
    ['a newer one', changed(['version'], 2), { code: 'version', said: '2' }],
    ['no data', changed(['data'], undefined), { code: 'field', at: 'data', said: 'requires object' }],
    [
      'a weight as text',
      changed(['data', 'dimensions', 0, 'weight', 'value'], '0.5'),
      { code: 'field', at: 'data.dimensions.0.weight.value', said: 'requires number' },
    ],
    [
      'a weight of 50',
      changed(['data', 'dimensions', 0, 'weight', 'value'], 50),
      { code: 'field', at: 'data.dimensions.0.weight.value', said: 'requires at most 1' },
    ],
    [
      'a kind that nobody knows',
      changed(['data', 'kind'], 'secret'),
      { code: 'field', at: 'data.kind', said: 'requires one of tiered, hidden, ranked' },
    ],
    [
      'what has no place',
      changed(['data', 'onload'], 'x'),
      { code: 'field', at: 'data', said: 'has no place for onload' },
    ],
    [
      'weights that do not sum',
      changed(['data', 'dimensions', 0, 'weight', 'value'], 0.4),
      { code: 'fault', at: 'dimensions', said: 'weights sum to 0.9, not 1' },
    ],
    [
      'a source that is not there',
      changed(['data', 'dimensions', 0, 'weight', 'source'], 'toString'),
      { code: 'fault', at: 'goods.weight', said: 'source toString is not listed' },
    ],
  ])('%s', (_, text, problem) => {
    const read = readModel(text);
    if (read.status !== 'refused') throw new Error('read');
    expect(read.problems[0]).toMatchObject(problem);
  });

  test.each([
    ['__proto__', '{"format":"ScoreLens model","version":1,"data":{"__proto__":{"kind":"tiered"}}}', 'data'],
    ['constructor', '{"format":"ScoreLens model","version":1,"data":{"sources":{"constructor":{}}}}', 'data.sources'],
    ['prototype', '{"prototype":1}', ''],
  ])('the key %s', (said, text, at) => {
    expect(readModel(text)).toEqual({ status: 'refused', problems: [{ code: 'key', at, said }] });
    expect(({} as { kind?: string }).kind).toBeUndefined();
  });

  test.each([
    ['a megabyte', `"${'x'.repeat(1_000_000)}"`, 'too_long'],
    ['brackets without end', '['.repeat(400_000) + ']'.repeat(400_000), 'too_large'],
    ['a list without end', `[${'0,'.repeat(60_000)}0]`, 'too_large'],
    ['infinity', changed(['data', 'scale', 'max'], 1).replace('"max":1', '"max":1e999'), 'field'],
  ])('%s', (_, text, code) => {
    const started = performance.now();
    expect(readModel(text)).toMatchObject({ status: 'refused', problems: [{ code }] });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('no more than twenty mistakes are told', () => {
    const file = JSON.parse(writeOverlay(overlay));
    file.data.changes = Array.from({ length: 150 }, () => ({ change: 'weight', of: 'goods', value: 'x' }));
    const read = readOverlay(JSON.stringify(file));
    expect(read.status === 'refused' && read.problems).toHaveLength(20);
  });

  test.each([
    ['changes without a reason', { why: ' ' }, 'data.changes.0.why'],
    ['a moment that is none', { at: 'yesterday' }, 'data.changes.0.at'],
    ['a basis that users cannot give', { basis: 'official' }, 'data.changes.0.basis'],
    ['a reason that is a book', { why: 'x'.repeat(401) }, 'data.changes.0.why'],
  ])('%s', (_, part, at) => {
    const [first] = overlay.changes;
    const text = writeOverlay({ ...overlay, changes: [{ ...first!, ...part } as Overlay['changes'][number]] });
    expect(readOverlay(text)).toMatchObject({ status: 'refused', problems: [{ code: 'field', at }] });
  });
});
