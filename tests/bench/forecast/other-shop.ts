import type { ScoreModel } from '../../../lib/engine';
import type { Reading, Snapshot } from '../../../lib/records/snapshot';
import { type Chance, chance } from '../../sim';
import { COURSES, type Course } from './courses';

/** One figure of a shop: cases of each day and what they are away from perfect. */
type Figure = {
  readonly id: string;
  readonly course: string;
  readonly unit: 'percent' | 'hours' | 'score';
  readonly perfect: number;
  /** Usual distance from perfect, in the unit. */
  readonly usual: number;
  /** Cases an order. */
  readonly cases: number;
  /** Spread of single cases over their mean; 0 for shares of bad events. */
  readonly spread: number;
  readonly lag: number;
  readonly decimals: number;
  readonly counts: boolean;
};

/** A shop of another make than those of tests/sim: what a stranger would write from the issue. */
export type OtherShop = {
  readonly model: ScoreModel;
  readonly figures: readonly Figure[];
  readonly snapshots: (days: number) => readonly Snapshot[];
  /** Unrounded window figures so many days ahead, in the order of `figures`; `future` 0 is what comes. */
  readonly ahead: (days: number, future?: number, rates?: Readonly<Record<string, number>>) => readonly number[];
  readonly total: (values: readonly number[]) => number;
};

const WINDOW = 30;
const MOST_LAG = 5;
export const FUTURE = 30;
const TODAY = WINDOW + MOST_LAG + 180;
const ALL = TODAY + FUTURE + 1;

/** Wednesday to Tuesday. */
const WEEK = [1, 0.95, 1.1, 1.3, 1.15, 0.9, 0.85];
const ORDERS = [3, 20, 150, 2000] as const;

/** @param course what goes on in all of its figures; each its own where left out */
export function otherShop(seed: number, course?: string): OtherShop {
  const root = chance(`other/${seed}/${course ?? ''}`);
  const figures = drawFigures(root.fork('figures'), course);
  const level = root.fork('level').pick(ORDERS) * root.fork('size').factor(0.6, 1.6);
  const worlds = new Map<number, readonly Days[]>();
  const worldOf = (future: number): readonly Days[] => {
    if (!worlds.has(future)) worlds.set(future, draw(root, figures, level, future));
    return worlds.get(future)!;
  };
  const weights = figures.map((_, index) => root.fork(`weight/${index}`).between(0.5, 1.5));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const model = modelOf(
    figures,
    weights.map((weight) => weight / sum),
    root.fork('scale').int(0, 2),
  );
  const total = (values: readonly number[]) =>
    values.reduce((all, value, index) => all + (weights[index]! / sum) * scoreOf(figures[index]!, value), 0);
  const look = root.fork('look');
  const misses = Array.from({ length: ALL }, () => look.happens(0.05));
  return {
    model,
    figures,
    total,
    ahead: (days, future = 0, rates = {}) =>
      figures.map((figure, index) => windowAt(figure, worldOf(future)[index]!, TODAY + days, rates[figure.id])),
    snapshots: (days) =>
      Array.from({ length: days }, (_, index) => TODAY - days + 1 + index)
        .filter((day) => day === TODAY || !misses[day])
        .map((day) => pageOf(model, figures, worldOf(0), total, day)),
  };
}

type Days = { readonly cases: Float64Array; readonly away: Float64Array };

function drawFigures(draw: Chance, course: string | undefined): readonly Figure[] {
  const kinds = [
    { unit: 'percent', perfect: 0, usual: [0.2, 6], cases: [0.3, 1], spread: 0 },
    { unit: 'percent', perfect: 100, usual: [1, 12], cases: [0.5, 1], spread: 0 },
    { unit: 'hours', perfect: 0, usual: [3, 40], cases: [0.1, 1], spread: 1.1 },
    { unit: 'score', perfect: 5, usual: [0.1, 0.5], cases: [0.15, 0.4], spread: 2.2 },
  ] as const;
  const names = Object.keys(COURSES);
  return [0, 0, 1, 1, 2, 3].map((kind, index) => {
    const { unit, perfect, usual, cases, spread } = kinds[kind]!;
    return {
      id: `figure_${'abcdef'[index]}`,
      course: course ?? draw.pick(names),
      unit,
      perfect,
      spread,
      usual: draw.factor(usual[0], usual[1]),
      cases: draw.between(cases[0], cases[1]),
      lag: draw.int(0, MOST_LAG),
      decimals: draw.int(1, 3),
      counts: draw.happens(0.4),
    };
  });
}

function draw(root: Chance, figures: readonly Figure[], level: number, future: number): readonly Days[] {
  const orders = new Float64Array(ALL);
  let chance = root.fork('orders');
  let sale = 1;
  for (let day = 0; day < ALL; day += 1) {
    if (day === TODAY + 1) chance = root.fork(`orders/${future}`);
    sale = chance.happens(1 / 40) ? chance.factor(2, 6) : Math.max(1, sale * 0.5);
    orders[day] = chance.poisson(level * WEEK[day % 7]! * sale * Math.exp(0.15 * chance.normal()));
  }
  return figures.map((figure, index) => {
    let own = root.fork(`days/${index}`);
    const course: Course = COURSES[figure.course]!(root.fork(`course/${index}`), TODAY - figure.lag);
    const cases = new Float64Array(ALL);
    const away = new Float64Array(ALL);
    for (let day = 0; day < ALL; day += 1) {
      if (day === TODAY - figure.lag + 1) own = root.fork(`days/${index}/${future}`);
      const mean = figure.usual * course(day, own);
      cases[day] = own.binomial(orders[day]!, figure.cases);
      away[day] =
        figure.spread > 0
          ? sumOf(own, cases[day]!, mean, figure.spread)
          : 100 * own.binomial(cases[day]!, Math.min(0.95, mean / 100));
    }
    return { cases, away };
  });
}

/** Times and reviews: mostly near perfect, some far off. */
function sumOf(own: Chance, cases: number, mean: number, spread: number): number {
  if (cases === 0) return 0;
  return cases * mean * Math.max(0.02, 1 + (spread / Math.sqrt(cases)) * own.normal());
}

/** @param rate what each day after today has, where it is given */
function windowAt({ perfect, lag, unit }: Figure, { cases, away }: Days, day: number, rate?: number): number {
  let [all, off] = [0, 0];
  for (let at = day - lag - WINDOW + 1; at <= day - lag; at += 1) {
    all += cases[at]!;
    off += rate !== undefined && at > TODAY ? cases[at]! * Math.abs(perfect - rate) : away[at]!;
  }
  const mean = all > 0 ? off / all : 0;
  return perfect === 0 ? mean : Math.max(unit === 'score' ? 1 : 0, perfect - mean);
}

/** 100 at perfect, 50 at three times the usual distance, which it stays below. */
function scoreOf({ perfect, usual }: Figure, value: number): number {
  return 100 - 50 * Math.min(1, Math.abs(perfect - value) / (3 * usual));
}

function pageOf(
  model: ScoreModel,
  figures: readonly Figure[],
  world: readonly Days[],
  total: OtherShop['total'],
  day: number,
): Snapshot {
  const values = figures.map((figure, index) => windowAt(figure, world[index]!, day));
  const readings = figures.map(({ id, unit, decimals, counts, lag, spread, perfect }, index): Reading => {
    const value = Number(values[index]!.toFixed(decimals));
    const { cases } = world[index]!;
    let denominator = 0;
    for (let at = day - lag - WINDOW + 1; at <= day - lag; at += 1) denominator += cases[at]!;
    const bad = Math.round((denominator * Math.abs(perfect - values[index]!)) / 100);
    const numerator = perfect === 0 ? bad : denominator - bad;
    return {
      ...reading(id, value, unit),
      ...(counts ? { denominator, ...(spread === 0 ? { numerator } : {}) } : {}),
    };
  });
  const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
  const printed = Number(total(values).toFixed(model.scale.decimals));
  return {
    platform: 'douyin',
    shopId: 'other',
    shopName: '模拟店铺',
    page: 'detail',
    day: date,
    dayFrom: 'page',
    capturedAt: `${date}T12:05:00+08:00`,
    url: 'https://example.test/score',
    stage: 'formal',
    readings: [reading('total_score', printed, 'score'), ...readings],
  };
}

function reading(indicator: string, value: number, unit: Reading['unit']): Reading {
  return { indicator, dimension: '', label: indicator, raw: String(value), value, unit };
}

function modelOf(figures: readonly Figure[], weights: readonly number[], decimals: number): ScoreModel {
  const sourced = { basis: 'official', source: 'rule' } as const;
  const share = (value: number) => ({ value, low: value, high: value, ...sourced });
  return {
    id: 'any@2025-01-01',
    platform: 'any',
    name: { zh: '另一种', en: 'Another kind' },
    kind: 'tiered',
    validFrom: '2025-01-01',
    scale: { min: 0, max: 100, decimals },
    total: 'total_score',
    dimensions: [
      {
        id: 'all',
        score: 'all_score',
        weight: share(1),
        min: 50,
        max: 100,
        decimals: 2,
        indicators: figures.map(({ id, unit, perfect, usual, lag }, index) => {
          const far = perfect === 0 ? 3 * usual : perfect - 3 * usual;
          const max = unit === 'hours' ? 1000 : unit === 'score' ? 5 : 100;
          const points = [{ value: perfect, score: 100 }, { value: far, score: 50 }].sort((a, b) => a.value - b.value); // biome-ignore format: one thought
          return {
            id,
            unit,
            better: perfect === 0 ? ('lower' as const) : ('higher' as const),
            range: { min: unit === 'score' ? 1 : 0, max, step: 0.01 },
            windowDays: WINDOW,
            lagDays: lag,
            weight: share(weights[index]!),
            curve: { kind: 'line' as const, points, spread: 0, jump: 0, ...sourced },
          };
        }),
      },
    ],
    floors: [],
    variants: [],
    stars: [],
    sources: { rule: { title: { zh: '规则', en: 'Rules' }, date: '2025-01-01' } },
  };
}
