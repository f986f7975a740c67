import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attribution, type AttributionPart, attribute } from '../../lib/engine';
import { roundedParts } from '../../lib/format/rounded-parts';
import { type WhyDetails, type WhyNames, whySentence } from '../../lib/format/why-sentence';
import { tiered } from '../engine/models';

type Attributed = Extract<Attribution, { status: 'attributed' }>;

const FIGURES: Readonly<Record<string, { zh: string; en: string }>> = {
  platform_help_rate: { zh: '平台求助率', en: 'platform help rate' },
  quality_return_rate: { zh: '商品品质退货率', en: 'quality return rate' },
  bonus: { zh: '加分项', en: 'bonus' },
  praise: { zh: '好评率', en: 'praise rate' },
  help: { zh: '求助率', en: 'help rate' },
};

const names: WhyNames = {
  figure: (id) => ({
    name: FIGURES[id] ?? { zh: id, en: id },
    unit: id === 'bonus' ? 'score' : 'percent',
    decimals: id === 'bonus' ? 0 : 2,
  }),
  dimension: (id) => (id === 'service' ? { zh: '服务体验', en: 'service' } : { zh: '商品体验', en: 'goods' }),
  decimals: 0,
};

function part(kind: AttributionPart['kind'], value: number, more: Partial<AttributionPart> = {}, band = 0) {
  return {
    kind,
    indicator: kind,
    points: { value, low: value - band, high: value + band, basis: 'shown' as const },
    ...more,
  };
}

function attributed(parts: readonly AttributionPart[], more: Partial<Attributed> = {}): Attributed {
  const change = parts.reduce((sum, { points }) => sum + points.value, 0);
  const dimensions = [{ id: 'service', before: 88, after: 85 }];
  const days = { from: '2026-09-08', to: '2026-09-09' };
  return { status: 'attributed', ...days, before: 84, after: 84 + change, change, parts, cause: undefined, dimensions, ...more }; // biome-ignore format: one shape
}

const help = (value: number, more: Partial<AttributionPart> = {}, band = 0) =>
  part(
    'indicator',
    value,
    { indicator: 'platform_help_rate', dimension: 'service', from: 0.52, to: 0.65, ...more },
    band,
  );
const returns = (value: number) =>
  part('indicator', value, { indicator: 'quality_return_rate', dimension: 'goods', from: 1.2, to: 1.34 });

test.each<[string, Attributed, string, string]>([
  [
    'one cause and the rest',
    attributed([help(-1.7), returns(-0.2), part('rounding', -0.1)]),
    '较前一日 −2 分：平台求助率 0.52% → 0.65%，服务体验 −3（总分 −1.7）；其余 −0.3。',
    '−2 from the day before: platform help rate 0.52% → 0.65%, service −3 (total −1.7); the rest −0.3.',
  ],
  [
    'several causes, one of them a guess, noise called noise',
    attributed([help(-1.1, { noise: 'one_event' }, 0.4), returns(-0.8), part('rounding', -0.1)]),
    '较前一日 −2 分：平台求助率 0.52% → 0.65%（只是 1 单的波动），服务体验 −3（总分约 −1.1）；商品品质退货率 1.20% → 1.34%，总分 −0.8；其余 −0.1。',
    '−2 from the day before: platform help rate 0.52% → 0.65% (one order more or less), service −3 (total about −1.1); quality return rate 1.20% → 1.34%, total −0.8; the rest −0.1.',
  ],
  [
    'new rules, after days without a look',
    attributed([part('rule', -3), part('rounding', 0)], { from: '2026-09-05' }),
    '较 9月5日 −3 分：规则变了 −3。',
    '−3 from 5 Sep: new rules −3.',
  ],
  [
    'a bonus lost',
    attributed([part('bonus', -3, { indicator: 'bonus', from: 5, to: 2 }), part('rounding', 0)]),
    '较前一日 −3 分：加分项 5 分 → 2 分，总分 −3。',
    '−3 from the day before: bonus 5 pts → 2 pts, total −3.',
  ],
  [
    'something that was not read',
    attributed([part('unexplained', -2, { dimension: 'service' }), part('rounding', 0)]),
    '较前一日 −2 分：服务体验说不清原因的 −2。',
    '−2 from the day before: unexplained in service −2.',
  ],
  [
    'only rounding',
    attributed([help(-0.02), part('rounding', -0.98)]),
    '较前一日 −1 分：各项几乎没动，是平台取整造成的。',
    '−1 from the day before: hardly anything moved, the platform’s rounding tipped over.',
  ],
  ['nothing at all', attributed([part('rounding', 0)]), '较前一日持平。', 'No change from the day before.'],
  [
    'ups and downs',
    attributed([help(-1.1), returns(1.1), part('rounding', 0)]),
    '较前一日持平，有涨有跌：平台求助率 0.52% → 0.65%，服务体验 −3（总分 −1.1）；商品品质退货率 1.20% → 1.34%，总分 +1.1。',
    'No change from the day before, gains and losses cancel out: platform help rate 0.52% → 0.65%, service −3 (total −1.1); quality return rate 1.20% → 1.34%, total +1.1.',
  ],
  [
    'a figure that one day lacks',
    attributed([help(-2, { to: undefined }, 0.5), part('rounding', 0)], { from: undefined }),
    '较上次 −2 分：平台求助率（有一天没读到，由其他指标推算），服务体验 −3（总分约 −2）。',
    '−2 from the last reading: platform help rate (not read on one day, worked out from the others), service −3 (total about −2).',
  ],
])('%s', (_name, attribution, zh, en) => {
  expect(whySentence(attribution, names)).toEqual({ zh, en });
});

describe('how a rate moved', () => {
  const fall = attributed([help(-2), part('rounding', 0)]);
  const split = (events: number, cases: number): WhyDetails => ({
    platform_help_rate: {
      split: { status: 'split', change: events + cases, events, cases, rounding: 0 },
      events: { zh: '求助', en: 'calls for help' },
      cases: { zh: '签收单', en: 'signed orders' },
    },
  });
  const left = (leaving: number, entering: number): WhyDetails => ({
    platform_help_rate: {
      window: {
        status: 'exact',
        change: leaving + entering,
        entering: { value: entering, low: entering, high: entering, basis: 'shown' },
        leaving: { value: leaving, low: leaving, high: leaving, basis: 'shown' },
        rounding: 0,
      },
    },
  });

  test.each([
    [
      'fewer orders, not more events',
      split(0, 0.13),
      '求助没变多，是签收单变少了',
      'no more calls for help, but fewer signed orders',
    ],
    ['more events', split(0.12, 0.01), undefined, undefined],
    [
      'a good old day left',
      left(0.1, 0.03),
      '新的一天没拖后腿，是之前表现好的一天移出了统计期',
      'not the new day: a good old day left the window',
    ],
    ['the new day was bad', left(0.03, 0.1), undefined, undefined],
  ])('%s', (_name, details, zh, en) => {
    const said = whySentence(fall, names, details);
    expect(said.zh).toContain(zh === undefined ? '0.65%，服务' : `0.65%（${zh}）`);
    expect(said.en).toContain(en === undefined ? '0.65%, service' : `0.65% (${en})`);
  });
});

test('of a real attribution the printed points sum to the printed change', () => {
  const still = { praise: 91, returns: 1, help: 1 };
  const result = attribute(
    { model: tiered, values: still, day: '2026-09-08' },
    { model: tiered, values: { ...still, praise: 85, help: 4 }, day: '2026-09-09' },
  );
  if (result.status !== 'attributed') throw new Error(result.status);
  expect(whySentence(result, names).zh).toBe(
    '较前一日 −21 分：求助率 1.00% → 4.00%，服务体验 −30（总分 −15）；好评率 91.00% → 85.00%，商品体验 −12（总分 −6）。',
  );
});

test('rounded parts sum to the rounded whole, each at most one digit off', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 2 }),
      (parts, decimals) => {
        const rounded = roundedParts(parts, decimals);
        const whole = parts.reduce((sum, each) => sum + each, 0);
        expect(Math.abs(rounded.reduce((sum, each) => sum + each, 0) - whole)).toBeLessThan(0.5001 * 10 ** -decimals);
        rounded.forEach((each, index) => {
          expect(Math.abs(each - parts[index]!)).toBeLessThan(1.0001 * 10 ** -decimals);
        });
      },
    ),
  );
});
