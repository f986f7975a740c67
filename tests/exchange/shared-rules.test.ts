import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SharedRule } from '../../lib/exchange/rule-fields';
import { readRules, writeRules } from '../../lib/exchange/shared-rules';
import { platforms } from '../../lib/platforms';
import type { PlatformId } from '../../lib/records/ids';
import { PLATFORM_IDS, UNITS } from '../../lib/records/ids';
import { SIDES } from '../../lib/records/states';
import { taughtRuleSchema } from '../../lib/records/taught-rule';

const unitOf = (platform: PlatformId, indicator: string) =>
  platforms.find(({ id }) => id === platform)?.vocabulary.terms.find((term) => term.indicator === indicator)?.unit;

const known: SharedRule = {
  platform: 'douyin',
  label: '品退率',
  side: 'right',
  unit: 'percent',
  indicator: 'quality_return_rate',
  name: '商品品质退货率',
};
const own: SharedRule = {
  platform: 'jd',
  label: '好评：近30天 # 自营',
  under: '评价 | 概览',
  side: 'below',
  unit: 'percent',
  indicator: 'own_good',
  name: '好评率',
};
const shared = writeRules([known, own], '店分透镜的指标规则');

test('is text that a person can read', () => {
  expect(shared).toBe(`ScoreLens rules 1
# 店分透镜的指标规则

platform: douyin
label: 品退率
side: right
unit: percent
indicator: quality_return_rate
name: 商品品质退货率

platform: jd
label: 好评：近30天 # 自营
under: 评价 | 概览
side: below
unit: percent
indicator: own_good
name: 好评率
`);
});

test.each([
  ['as written', shared],
  ['with the line ends of Windows', shared.replaceAll('\n', '\r\n')],
  ['without blank lines', shared.replaceAll('\n\n', '\n')],
  ['with full-width colons', shared.replaceAll(': ', '：')],
  ['indented, after a greeting, with a BOM', `\uFEFF你看看这个\n${shared.replaceAll('\n', '\n  ')}`],
  ['with invisible marks', shared.replace('品退率', '\u202E品\u200B退率\u0000')],
  ['in capitals', shared.replaceAll(/^(\w+):/gm, (key) => key.toUpperCase())],
])('comes back %s', (_name, text) => {
  expect(readRules(text, unitOf)).toEqual({ rules: [known, own], problems: [] });
});

const one = (change: Record<string, string | undefined>) => {
  const fields = { ...known, ...change };
  return `ScoreLens rules 1\n${Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}`;
};

describe('what is wrong is said, and nothing of it is used', () => {
  test.each([
    ['nothing', '', ['header', 0, '']],
    ['a chat', '今天退货率多少？\n2.3%', ['header', 0, '']],
    ['JSON', JSON.stringify([known]), ['header', 0, '']],
    ['a newer version', shared.replace('rules 1', 'rules 2'), ['version', 1, '2']],
    ['a version that is none', shared.replace('rules 1', 'rules'), ['version', 1, '']],
    ['a book', `ScoreLens rules 1\n${'x'.repeat(100_000)}`, ['too_long', 0, '']],
    ['too many', `ScoreLens rules 1\n${'platform: jd\n'.repeat(201)}`, ['too_many', 0, '']],
    ['a line that is none', `${one({})}\n<script>alert(1)</script>`, ['line', 8, '<script>alert(1)</script>']],
    ['a key before its rule', 'ScoreLens rules 1\nlabel: 品退率', ['line', 2, 'label: 品退率']],
    ['a key twice', `${one({})}\nname: 别的`, ['twice', 8, 'name']],
    ['a prototype’s key', `${one({})}\n__proto__: x`, ['line', 8, '__proto__: x']],
    ['no label', one({ label: undefined }), ['field', 2, 'label']],
    ['a blank label', one({ label: '\u200B ' }), ['field', 2, 'label']],
    ['an endless label', one({ label: '退'.repeat(401) }), ['field', 2, 'label']],
    ['an endless name', one({ name: '退'.repeat(101) }), ['field', 2, 'name']],
    ['an unknown platform', one({ platform: 'ebay' }), ['field', 2, 'platform']],
    ['an unknown side', one({ side: 'behind' }), ['field', 2, 'side']],
    ['an unknown unit', one({ unit: 'apples' }), ['field', 2, 'unit']],
    ['another unit than the indicator has', one({ unit: 'hours' }), ['field', 2, 'unit']],
    ['an indicator that the platform has not', one({ indicator: 'happiness' }), ['field', 2, 'indicator']],
    ['a prototype’s name for an indicator', one({ indicator: 'constructor' }), ['field', 2, 'indicator']],
    ['an own indicator with a dot', one({ indicator: 'own_a.b' }), ['field', 2, 'indicator']],
    ['an own indicator without a name', one({ indicator: 'own_' }), ['field', 2, 'indicator']],
  ])('%s', (_name, text, [code, line, said]) => {
    const { rules, problems } = readRules(text, unitOf);
    expect(problems).toEqual([{ code, line, said }]);
    expect(rules.length).toBe(code === 'line' || code === 'twice' ? (line === 2 ? 0 : 1) : 0);
  });

  test('a rule that is not whole costs itself alone', () => {
    const { rules, problems } = readRules(shared.replace('unit: percent', 'unit: apples'), unitOf);
    expect(rules).toEqual([own]);
    expect(problems).toEqual([{ code: 'field', line: 4, said: 'unit' }]);
  });
});

/** Text with everything that a page or a chat may hold. */
const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
    fc.constantFrom('platform: jd', '# 注释', 'a: b', 'ScoreLens rules 9', '__proto__', '\u202E反', '退\n货'),
  );
const rule = fc.record(
  {
    platform: fc.constantFrom(...PLATFORM_IDS),
    label: text(80),
    under: text(80),
    side: fc.constantFrom(...SIDES),
    unit: fc.constantFrom(...UNITS),
    indicator: fc.stringMatching(/^own_[a-z0-9_]{1,60}$/),
    name: text(40),
  },
  { requiredKeys: ['platform', 'label', 'side', 'unit', 'indicator', 'name'] },
);

test('what was written is read, whatever its words', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
      const { rules: once } = readRules(writeRules(rules), unitOf);
      expect(readRules(writeRules(once), unitOf)).toEqual({ rules: once, problems: [] });
      expect(once.map(({ indicator }) => indicator)).toEqual(
        rules.filter(({ label, name }) => seen(label) && seen(name)).map(({ indicator }) => indicator),
      );
    }),
  );
});

function seen(words: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(words);
}

test('whatever is pasted, what comes out could be stored', { timeout: 30_000 }, () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('platform', 'label', 'side', 'unit', 'indicator', 'name', 'constructor'), text(200))
      .map(([key, value]) => `${key}: ${value}`),
    fc.constantFrom(...shared.split('\n')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      for (const each of readRules(['ScoreLens rules 1', ...lines].join('\n'), unitOf).rules)
        taughtRuleSchema.parse({ ...each, id: '12345678' });
    }),
    { numRuns: 500 },
  );
});
