import fc from 'fast-check';
import type { Unit } from '../../lib/records/ids';

/** A value as a page may print it, and what it is in the indicator's unit. */
export type Printed = { readonly text: string; readonly unit: Unit; readonly value: number };

const digits = (most: number, decimals: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: decimals }), fc.nat(10 ** 6))
    .map(([whole, places, part]) =>
      places === 0 ? `${whole}` : `${whole}.${`${part}`.padStart(6, '0').slice(0, places)}`,
    );

const gap = fc.constantFrom('', ' ', '\u00a0');

function withUnit(most: number, unit: Unit, units: Record<string, number>, decimals = 4): fc.Arbitrary<Printed> {
  return fc
    .tuple(digits(most, decimals), gap, fc.constantFrom(...Object.keys(units)))
    .map(([number, space, printed]) => ({
      text: `${number}${space}${printed}`,
      unit,
      value: Number(number) * units[printed]!,
    }));
}

const upTo = (max: number) => fc.integer({ min: 0, max });

/** Durations of several units, largest first, as 抖店 and others print them. */
const durations: fc.Arbitrary<Printed> = fc
  .tuple(upTo(30), upTo(23), upTo(59), upTo(59), upTo(4))
  .map(([d, h, m, s, form]): Printed => {
    const two = (n: number) => `${n}`.padStart(2, '0');
    const forms: [string, number][] = [
      [`${d}天${h}小时`, d * 86400 + h * 3600],
      [`${h}小时${m}分`, h * 3600 + m * 60],
      [`${h}小时${m}分钟${s}秒`, h * 3600 + m * 60 + s],
      [`${two(h)}:${two(m)}:${two(s)}`, h * 3600 + m * 60 + s],
      [`${1 + (m % 59)}分${1 + (s % 59)}秒`, (1 + (m % 59)) * 60 + 1 + (s % 59)],
    ];
    const [text, value] = forms[form]!;
    return { text, unit: 'seconds', value };
  });

const thousands: fc.Arbitrary<Printed> = fc
  .tuple(fc.integer({ min: 1000, max: 999_999_999 }), fc.constantFrom('', '单', ' 件'))
  .map(([value, unit]) => ({ text: `${value.toLocaleString('en')}${unit}`, unit: 'count', value }));

const wide = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');

const narrow: fc.Arbitrary<Printed> = fc.oneof(
  withUnit(100, 'percent', { '%': 1, '‰': 0.1 }),
  withUnit(100, 'score', { 分: 1, '': 1, 星: 1 }),
  withUnit(100_000, 'count', { '': 1, 单: 1 }, 0), // there is no half of an order
  withUnit(100_000, 'count', { 万: 1e4, 万单: 1e4, 亿: 1e8 }),
  withUnit(5000, 'seconds', { 秒: 1, s: 1, 分钟: 60, 小时: 3600, 天: 86400 }),
  withUnit(500, 'hours', { 小时: 1, h: 1, 天: 24, 分钟: 1 / 60 }),
  durations,
  thousands,
);

/** Every printed form, in narrow and in full-width characters. */
export const printed: fc.Arbitrary<Printed> = fc
  .tuple(narrow, fc.boolean())
  .map(([one, isWide]) => (isWide ? { ...one, text: wide(one.text) } : one));

const PIECES = [
  ...'0123456789.,:：%‰+-−–—~/\\()（）<>≥≤=×* \t\n',
  ...'年月日天时分秒单万亿星元近前昨较',
  ...'\u0001\u0002\u00a0\u200b\u200f\u202e\u2066\u0301\u20e3\ufe0f\ufeff',
  '小时',
  '分钟',
  '行业均值',
  '店铺表现',
  '较前1日',
  '持平',
  '得分',
  '权重',
  '目标',
  '--',
  '暂无',
  'N/A',
  '万分之',
  '个百分点',
  '2026-09-09',
  '11:00:37',
  '近30天',
  '超过',
  '同行',
  'h',
  'ms',
  'e5',
  '0x1f',
  'Infinity',
  'NaN',
  '½',
  '²',
  '①',
  '٣',
  '𝟗',
  '😀',
];

/** Text of the characters and words that a parser of figures looks at, and of those that lie in wait for one. */
export const noise: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));
