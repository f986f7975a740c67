import { describe, expect, test } from 'vitest';
import type { Effect } from '../../lib/engine/types';
import { avoid } from '../../lib/platforms/douyin/avoid';
import { fixes } from '../../lib/platforms/douyin/fixes';
import { douyinVocabulary } from '../../lib/platforms/douyin/vocabulary';
import type { Bilingual } from '../../lib/records/ids';
import { seedMeasures } from './seed-measures';

/** What the score of 2026-09-08 counts, out of the rule text. */
const SCORED = [
  'goods_rating',
  'quality_return_rate',
  'pickup_time',
  'delivery_on_time_rate',
  'damage_return_rate',
  'im_response_time',
  'im_dissatisfaction_rate',
  'aftersale_review_time',
  'platform_help_rate',
  'bonus',
  'deduction',
];
/** A bonus that Douyin grants for an act is fixed; everything else is our assumption. */
const isOfficial = (effect: Effect) => effect.indicator === 'bonus' || effect.indicator === 'deduction';

const termOf = (indicator: string) => douyinVocabulary.terms.find((term) => term.indicator === indicator);
const texts = (parts: Record<string, Bilingual | undefined>) =>
  Object.entries(parts).flatMap(([part, text]) => (text ? [{ part, ...text }] : []));
const fixTexts = fixes.flatMap(({ id, title, how, evidence, risk }) =>
  texts({ title, how, note: evidence.note, risk }).map((text) => ({ id, ...text })),
);
const avoidTexts = avoid.flatMap(({ id, title, penalty, instead }) =>
  texts({ title, penalty, instead }).map((text) => ({ id, ...text })),
);

describe('every measure of the seeds is answered', () => {
  const fixRefs = new Set(fixes.flatMap((fix) => fix.seeds));
  const avoidRefs = new Set(avoid.flatMap((practice) => practice.seeds));

  test('25 rows of 000, 24 rows and 6 strategies of 001, and what 002–004 name', () => {
    const counts = ['000', '001', '002', '003', '004'].map(
      (seed) => seedMeasures.filter((measure) => measure.ref.startsWith(`${seed}/`)).length,
    );
    expect(counts).toEqual([25, 30, 28, 50, 31]);
    expect(new Set(seedMeasures.map((measure) => measure.ref)).size).toBe(seedMeasures.length);
  });

  test('a fix answers what can be done, a warning what must not be, and both where a measure has two sides', () => {
    const wrong = seedMeasures.filter(({ ref, kind }) => {
      const expected = { fix: kind === 'fix' || kind === 'both', avoid: kind === 'avoid' || kind === 'both' };
      return fixRefs.has(ref) !== expected.fix || avoidRefs.has(ref) !== expected.avoid;
    });
    expect(wrong).toEqual([]);
  });

  test('quotes are short, and what has no answer has a reason', () => {
    expect(seedMeasures.filter(({ quote }) => quote === '' || [...quote].length > 12)).toEqual([]);
    expect(seedMeasures.filter((measure) => measure.kind === 'none' && measure.reason === '')).toEqual([]);
  });

  test('nothing cites a measure that is not there', () => {
    const known = new Set(seedMeasures.map((measure) => measure.ref));
    expect([...fixRefs, ...avoidRefs].filter((ref) => !known.has(ref))).toEqual([]);
  });
});

describe('fixes', () => {
  test('ids are unique, across fixes and warnings', () => {
    const ids = [...fixes, ...avoid].map((entry) => entry.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('each indicator of the score has one, and nothing else has', () => {
    const moved = new Set(fixes.flatMap((fix) => fix.effects.map((effect) => effect.indicator)));
    expect([...moved].sort()).toEqual([...SCORED].sort());
  });

  const effects = fixes.flatMap((fix) => fix.effects.map((effect) => ({ id: fix.id, ...effect })));

  test.each(effects)('$id moves $indicator the better way, and modestly', (effect) => {
    const term = termOf(effect.indicator);
    if (!term) throw new Error(`no term ${effect.indicator}`);
    const [min, max] = term.range;
    if (effect.kind === 'to') {
      expect(effect.value).toBeGreaterThanOrEqual(min);
      expect(effect.value).toBeLessThanOrEqual(max);
      return;
    }
    expect(Math.sign(effect.by)).toBe(term.better === 'higher' ? 1 : -1);
    if (effect.kind === 'relative') expect(Math.abs(effect.by)).toBeLessThanOrEqual(0.4);
    // A star scale of 1–5 and a share of 0–100 leave room for a tenth and for one point; bonuses are the rule's.
    if (effect.kind === 'add' && !isOfficial(effect))
      expect(effect.by).toBeLessThanOrEqual(term.unit === 'score' ? 0.1 : 1);
  });

  test('bonus points are those of the rule', () => {
    const bonus = effects
      .filter((effect) => effect.indicator === 'bonus')
      .map(({ id, kind, ...rest }) => [id, kind, rest]);
    expect(bonus).toEqual([
      ['insure-return-freight', 'add', { indicator: 'bonus', by: 2 }],
      ['insure-bulky-return-freight', 'add', { indicator: 'bonus', by: 2 }],
      ['offer-doorstep-installation', 'add', { indicator: 'bonus', by: 2 }],
      ['deliver-next-day', 'add', { indicator: 'bonus', by: 5 }],
    ]);
  });

  test.each(fixes)('$id: the window turns over 29 days after the first', (fix) => {
    const windowed = fix.effects.some((effect) => !isOfficial(effect));
    if (fix.effects.length === 0) expect([fix.firstDays, fix.fullDays]).toEqual([0, 0]);
    else expect([fix.firstDays > 0, fix.fullDays - fix.firstDays]).toEqual([true, windowed ? 29 : 0]);
  });

  test.each(fixes)('$id says what it rests on', ({ effects, evidence }) => {
    expect(evidence.note.zh.length).toBeGreaterThan(10);
    if (evidence.basis === 'rule')
      expect(evidence.url).toMatch(/^https:\/\/school\.jinritemai\.com\/doudian\/web\/article\/\w+$/);
    if (effects.some((effect) => !isOfficial(effect))) {
      expect(evidence.note.zh).toContain('估计');
      expect(evidence.note.en).toContain('our estimate');
    }
  });

  test.each(fixes.filter((fix) => fix.effects.length === 0))('$id moves nothing, and says so', ({ evidence }) => {
    expect(evidence.note.zh).toMatch(/不计|不加分|不算分|没有成长分/);
  });
});

describe('warnings', () => {
  test.each(avoid)('$id: penalty, way out and source', ({ penalty, instead, source }) => {
    expect(penalty.zh.length).toBeGreaterThan(10);
    expect(instead.zh.length).toBeGreaterThan(5);
    expect(source.title).not.toBe('');
    expect(source.url).toMatch(/^https:\/\/school\.jinritemai\.com\//);
  });
});

describe('words', () => {
  const all = [...fixTexts, ...avoidTexts];

  test('Chinese is Chinese, with its own punctuation; a clock keeps its colon', () => {
    const wrong = all.filter(({ zh }) => !/\p{Script=Han}/u.test(zh) || /[,;?!]|(?<!\d):|:(?!\d)/.test(zh));
    expect(wrong).toEqual([]);
  });

  test('English is English', () => {
    expect(all.filter(({ en }) => !/^[A-Z][^\n]+$/.test(en) || /[，。；：！？]/.test(en))).toEqual([]);
  });

  test('a title is read at a glance, a sentence in one breath', () => {
    const tooLong = all.filter(({ part, zh, en }) =>
      part === 'title' ? [...zh].length > 22 || en.length > 65 : [...zh].length > 110 || en.length > 300,
    );
    expect(tooLong).toEqual([]);
  });

  test('no fix names a forbidden practice, except to say never', () => {
    const forbidden =
      /刷单|补单|刷评|返现|好评返|空包|礼品代发|改评|删评|cashback|fake order|brushing|change a review/i;
    const bad = fixTexts
      .flatMap(({ id, part, zh, en }) =>
        [...zh.split(/[。；]/), ...en.split(/[.;] /)].map((sentence) => ({ id, part, sentence })),
      )
      .filter(({ part, sentence }) => forbidden.test(sentence) && !(part === 'risk' && /绝不|never/i.test(sentence)));
    expect(bad).toEqual([]);
  });

  test('no text sets a number of orders or good reviews to collect', () => {
    const quota = ({ zh, en }: { zh: string; en: string }) =>
      /(还需|还差|再[来要凑做补])\s*\d+\s*[单个条]|补\s*\d+/.test(zh) ||
      /\d+ more [\w -]*(orders|reviews|ratings)/i.test(en);
    expect(all.filter(quota)).toEqual([]);
    expect(quota({ zh: '还需 30 单好评', en: '' }) && quota({ zh: '', en: '12 more 5-star reviews' })).toBe(true);
  });
});
