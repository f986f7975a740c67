import { describe, expect, test } from 'vitest';
import { attribute, forShop, pickModel, plan } from '../../lib/engine';
import type { DayValues } from '../../lib/engine/day-values';
import { effortsOf, readWishes, type Wishes } from '../../lib/panel/plan-efforts';
import { type Figure, toShownPlan } from '../../lib/panel/shown-plan';
import { type Outcome, todoOutcome } from '../../lib/panel/todo-outcome';
import { platformOf } from '../../lib/platforms';
import { september } from './sample';

const model = forShop(pickModel(platformOf('douyin').models, '2026-09-09')!, {});
const read = new Map(september.map(({ indicator, value }) => [indicator, value]));
/** What is moved: where indicators were read, not their dimension's score. */
const inside = new Set(model.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id)));
const indicators = new Map([...read].filter(([id]) => inside.has(id)));
const values = Object.fromEntries(september.map((reading) => [reading.indicator, reading]));
const planned = (wishes: Wishes) => {
  const found = plan(model, values, 84, effortsOf(model, indicators, wishes), 82);
  if (found.status !== 'planned') throw new Error(found.status);
  return found.cheapest;
};

describe('what a seller says of a figure', () => {
  test('where nothing is said a figure goes no further than four fifths of the way, and costs what it costs', () => {
    const most = plan(model, values, 100, effortsOf(model, indicators, {}), 82);
    if (most.status !== 'unreachable') throw new Error(most.status);
    const returns = most.best.moves.find(({ indicator }) => indicator === 'quality_return_rate');
    expect(returns?.to).toBeGreaterThanOrEqual(1.34 * 0.2 - 1e-9);
    const byDefault = plan(model, values, 84, {}, 82);
    expect(byDefault.status === 'planned' && byDefault.cheapest.cost).toBeCloseTo(planned({}).cost, 6);
  });

  test('usual, said with a day, costs what the default costs', () => {
    const byDefault = planned({});
    const said = planned({ goods_rating: { days: 12 } });
    expect(said.cost).toBeCloseTo(byDefault.cost, 6);
    expect(said.days).toBe(12);
  });

  test.each<[string, Wishes, (found: ReturnType<typeof planned>) => unknown, unknown]>([
    [
      'what cannot be moved is not',
      { goods_rating: { ease: 'fixed' } },
      ({ moves }) => moves.some(({ indicator }) => indicator === 'goods_rating'),
      false,
    ],
    [
      'what is hard costs three times',
      { goods_rating: { ease: 'hard' }, quality_return_rate: { ease: 'fixed' }, platform_help_rate: { ease: 'fixed' } },
      ({ cost }) =>
        cost / planned({ quality_return_rate: { ease: 'fixed' }, platform_help_rate: { ease: 'fixed' } }).cost,
      expect.closeTo(3, 6),
    ],
    [
      'no further than thought possible',
      { goods_rating: { to: 4.7 } },
      ({ moves }) => moves.every(({ indicator, to }) => indicator !== 'goods_rating' || to <= 4.7),
      true,
    ],
    ['beyond the end of the scale is the end', { goods_rating: { to: 9 } }, ({ moves }) => moves.length > 0, true],
    ['of what the model does not have nothing', { chicken: { ease: 'easy' } }, ({ cost }) => cost, planned({}).cost],
  ])('%s', (_name, wishes, of, expected) => {
    expect(of(planned(wishes))).toEqual(expected);
  });
});

test.each<[string, string | undefined, Wishes]>([
  ['nothing stored', undefined, {}],
  ['as they were', '{"a":{"ease":"hard","to":1,"days":3}}', { a: { ease: 'hard', to: 1, days: 3 } }],
  ['no text of ours', 'not {', {}],
  ['a list', '[1]', { 0: {} }],
  ['none', 'null', {}],
  ['what cannot be', '{"a":{"ease":"magic","to":"1","days":-4}}', { a: { days: 0 } }],
])('wishes as stored: %s', (_name, text, expected) => {
  expect(readWishes(text)).toEqual(expected);
});

describe('a plan as it is printed', () => {
  const figure = (change: Partial<Figure>): Figure => ({
    id: 'quality_return_rate',
    name: { zh: '品退', en: 'returns' },
    unit: 'percent',
    better: 'lower',
    from: 1.34,
    decimals: 3,
    range: { min: 0, max: 5, step: 0.01 },
    ...change,
  });
  const gain = { value: 1, low: 0, high: 2, basis: 'fitted' as const };
  const shownTo = (to: number, own: Figure) =>
    toShownPlan(
      {
        moves: [{ indicator: own.id, from: own.from, to, gain, cost: 5, days: 30 }],
        cost: 5,
        days: 30,
        total: gain,
        reached: true,
      },
      ['cheapest'],
      [own],
    ).moves[0]?.to;

  test.each([
    ['lower is better: rounded down', 0.4871, figure({}), 0.48],
    ['on the step it stays', 0.48, figure({}), 0.48],
    ['a float above the step is on it', 0.48 + 1e-13, figure({}), 0.48],
    [
      'higher is better: rounded up',
      98.231,
      figure({ better: 'higher', from: 95, range: { min: 80, max: 100, step: 0.1 } }),
      98.3,
    ],
    ['past the end of the slider: as it is', 0.004, figure({ range: { min: 0.003, max: 5, step: 0.01 } }), 0.004],
  ])('%s', (_name, to, own, expected) => {
    expect(shownTo(to, own)).toBe(expected);
  });
});

describe('predicted against real', () => {
  const day = (date: string, returns: number, total: number): DayValues => ({
    day: date,
    values: { ...values, quality_return_rate: returns, total_score: total, goods_score: total - 13 },
  });
  const explain = (from: DayValues, to: DayValues) => attribute({ ...from, model }, { ...to, model });
  const todo = {
    start: '2026-09-10',
    daysToEffect: 5,
    expected: [{ indicator: 'quality_return_rate', from: 1.34, to: 1 }],
  };
  const days = [
    day('2026-09-09', 1.34, 82),
    day('2026-09-12', 1.2, 82),
    day('2026-09-16', 1.0, 83),
    day('2026-09-20', 1.6, 80),
  ];
  const compared = (read: readonly DayValues[], today: string) => todoOutcome(todo, read, today, explain);

  test.each<[string, readonly DayValues[], string, (found: Outcome) => unknown, unknown]>([
    ['days left', days.slice(0, 1), '2026-09-11', ({ left }) => left, 4],
    ['nothing read since', days.slice(0, 1), '2026-09-11', ({ since }) => since, undefined],
    [
      'as far as was read',
      days.slice(0, 2),
      '2026-09-12',
      ({ since }) => since,
      { from: '2026-09-09', to: '2026-09-12' },
    ],
    ['part of the way', days.slice(0, 2), '2026-09-12', ({ figures }) => figures[0]?.progress, 'partly'],
    [
      'the first day on which it shows whole, not what came later',
      days,
      '2026-09-20',
      ({ since }) => since?.to,
      '2026-09-16',
    ],
    ['there', days, '2026-09-20', ({ figures }) => figures[0]?.progress, 'there'],
    ['none left', days, '2026-09-20', ({ left }) => left, 0],
    ['the total as the page showed it', days, '2026-09-20', ({ total }) => total, { before: 82, after: 83, change: 1 }],
    ['without any day nothing', [], '2026-09-20', ({ total, brought }) => [total, brought], [undefined, undefined]],
    ['worse than before', [days[0]!, days[3]!], '2026-09-20', ({ figures }) => figures[0]?.progress, 'back'],
  ])('%s', (_name, read, today, of, expected) => {
    expect(of(compared(read, today))).toEqual(expected);
  });

  test('what other figures moved is not counted as its', () => {
    const other = { ...days[2]!, values: { ...days[2]!.values, quality_return_rate: 1.34 } };
    const found = compared([days[0]!, other], '2026-09-20');
    expect(found.figures[0]?.progress).toBe('none');
    expect(found.brought?.value ?? 0).toBeCloseTo(0, 6);
    expect(found.total?.change).toBe(1);
  });
});
