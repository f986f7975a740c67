import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { zhCN } from '../../lib/i18n/zh-CN.ts';
import { changeWords } from '../../lib/panel/change-words.ts';
import { fieldText } from '../../lib/panel/field-text.ts';
import { quickSteps } from '../../lib/panel/quick-steps.ts';
import type { Row } from '../../lib/panel/rows.ts';
import { draggedTo, sliderKey } from '../../lib/panel/slider-key.ts';
import { sliderWords } from '../../lib/panel/slider-words.ts';
import { reading } from './sample.ts';

describe('a drag', () => {
  const range = { min: 0, max: 5, step: 0.01 };
  it.each([
    ['to the nearest step', 4.7512, 4.6923, 4.75],
    ['to the page’s own value where that is nearer', 4.6918, 4.6923, 4.6923],
    ['to the step where that is nearer', 4.6904, 4.6923, 4.69],
    ['to the end', 5, 4.6923, 5],
    ['of what was not read', 0.304, undefined, 0.3],
    ['without the dust of binary fractions', 0.29000000000000004, undefined, 0.29],
  ])('%s', (_, position, own, value) => {
    expect(draggedTo(position, range, own)).toBe(value);
  });

  it('ends where the range ends, on the grid or not', () => {
    expect(draggedTo(4.6923, { min: 0, max: 4.6923, step: 0.01 }, undefined)).toBe(4.69);
    expect(draggedTo(134.2, { min: 0, max: 134.2, step: 1 }, 134.2)).toBe(134.2);
    expect(draggedTo(1, { min: 1.5, max: 5, step: 1 }, undefined)).toBe(1.5);
  });
});

describe('slider keys', () => {
  const range = { min: 0, max: 10, step: 0.5 };
  it.each([
    ['ArrowRight', 2, [], 2.5],
    ['ArrowUp', 2, [], 2.5],
    ['ArrowLeft', 2, [], 1.5],
    ['ArrowDown', 2, [], 1.5],
    ['ArrowRight', 2.3, [], 2.5],
    ['ArrowLeft', 2.3, [], 2],
    ['ArrowRight', 10, [], 10],
    ['PageUp', 2, [], 7],
    ['PageDown', 2, [], 0],
    ['PageUp', 2, [1, 4, 6], 4],
    ['PageDown', 2, [1, 4, 6], 1],
    ['PageUp', 4, [1, 4, 6], 6],
    ['PageUp', 6, [1, 4, 6], 10],
    ['PageDown', 1, [1, 4, 6], 0],
    ['Home', 2, [], 0],
    ['End', 2, [], 10],
    ['a', 2, [], undefined],
  ])('%s at %f with edges %j leads to %s', (key, value, edges, expected) => {
    expect(sliderKey(key, value, range, edges)).toBe(expected);
  });

  it('lands on round figures after many steps', () => {
    let value = 0;
    for (let i = 0; i < 7; i += 1) value = sliderKey('ArrowRight', value, { min: 0, max: 1, step: 0.1 }, []) ?? value;
    expect(value).toBe(0.7);
  });
});

describe('quick steps', () => {
  const percent = { unit: 'percent', range: { min: 0, max: 10, step: 0.01 } } as const;
  const bonus = { unit: 'score', range: { min: 0, max: 8, step: 1 }, whole: true } as const;
  const stars = { unit: 'score', range: { min: 1, max: 5, step: 0.01 } } as const;

  it.each([
    [percent, 2, 'relative', '−1%', 1.98, '+1%', 2.02],
    [percent, 2, 'points', '−1 个百分点', 1, '+1 个百分点', 3],
    [percent, 0.4, 'points', '−1 个百分点', undefined, '+1 个百分点', 1.4], // no step of one below 0.4
    [percent, 10, 'relative', '−1%', 9.9, '+1%', undefined],
    [stars, 4.5, 'points', '−0.1 分', 4.4, '+0.1 分', 4.6],
    [stars, 4.95, 'points', '−0.1 分', 4.85, '+0.1 分', undefined],
    [bonus, 2, 'relative', '−1 分', 1, '+1 分', 3],
    [bonus, 0, 'points', '−1 分', undefined, '+1 分', 1],
    [{ unit: 'seconds', range: { min: 0, max: 300, step: 1 } }, 30, 'points', '−1 秒', 29, '+1 秒', 31],
  ] as const)('of %j at %f, %s', (row, value, by, down, lower, up, higher) => {
    expect(quickSteps(row, value, by, 'zh-CN').map(({ words, next }) => [words, next])).toEqual([
      [down, lower],
      [up, higher],
    ]);
  });

  it('are short on the button where the full words would not fit', () => {
    const [down] = quickSteps(percent, 2, 'points', 'zh-CN');
    expect(down).toEqual({ text: '−1 点', words: '−1 个百分点', next: 1 });
  });

  it('have nowhere to go without a value', () => {
    expect(quickSteps(percent, undefined, 'relative', 'en').map(({ next }) => next)).toEqual([undefined, undefined]);
  });
});

describe('the number field', () => {
  const shown = { ...reading('quality_return_rate', '1.340 %'), day: '2026-09-09', older: false };
  const row = { decimals: 3, range: { min: 0, max: 5, step: 0.01 }, reading: shown };
  it.each([
    [1.34, '1.340'], // as the page prints it
    [1.33, '1.33'], // after a key: in steps
    [1.3266, '1.327'],
    [0, '0.00'],
  ])('shows %f as %s', (value, text) => {
    expect(fieldText(row, value)).toBe(text);
  });
});

describe('a change in words', () => {
  it.each([
    [0.94, '现在', '比现在高 0.9 分', '0.9 points above 现在'],
    [-2, '9月7日', '比 9月7日低 2 分', '2 points below 9月7日'],
    [1, '现在', '比现在高 1 分', '1 point above 现在'],
    [0.04, '现在', '变化不到 0.1 分', 'changes by less than 0.1 points'],
    [0, '现在', '不变', 'no change'],
  ])('of %f against %s', (points, than, chinese, english) => {
    expect(changeWords(points, than, zhCN)).toBe(chinese);
    expect(changeWords(points, than, en)).toBe(english);
  });
});

describe('slider words', () => {
  const row: Row = {
    id: 'quality_return_rate',
    name: { zh: '商品品质退货率', en: 'Quality return rate' },
    unit: 'percent',
    better: 'lower',
    windowDays: 30,
    reading: { ...reading('quality_return_rate', '1.340 %'), day: '2026-09-09', older: false },
    outcome: undefined,
    range: { min: 0, max: 5, step: 0.01 },
    decimals: 3,
    tiers: [
      { edge: 0.26, score: 100 },
      { edge: 0.79, score: 80 },
    ],
    contribution: undefined,
  };

  it.each([
    [1.34, '1.340%，和页面上一样'],
    [1, '1.000%，比页面上低 0.34 个百分点，变好，再改 0.21 个百分点到 80 分档'],
    [2, '2.000%，比页面上高 0.66 个百分点，变差，再改 1.21 个百分点到 80 分档'],
    [0.2, '0.200%，比页面上低 1.14 个百分点，变好'],
    [undefined, '未读到'],
  ])('%s', (value, expected) => {
    expect(sliderWords(row, value, zhCN, 'zh-CN')).toBe(expected);
  });

  it('speak English', () => {
    expect(sliderWords(row, 1, en, 'en')).toBe(
      '1.000%, 0.34 pp below the page, better, 0.21 pp more to the 80-point tier',
    );
  });
});
