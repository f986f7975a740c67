import type { Unit } from '../../../lib/records/ids.ts';
import type { ReasonCode, Stage, VisitState } from '../../../lib/records/states.ts';
import type { PageOptions } from './options.ts';
import { type Item, itemsOf, printNumber, printPoints, type Shop, updateTime } from './shop.ts';

/** One figure that a reader must give back. Compare `raw` without white space. */
export type Figure = {
  indicator: string;
  dimension: string;
  status: 'read' | 'no_data' | 'not_understood';
  label: string;
  raw: string;
  unit: Unit;
  /** In the canonical unit; only where `status` is `read`. */
  value?: number;
  score?: number;
  weight?: number;
  numerator?: number;
  denominator?: number;
  change?: number;
  rank?: number;
};

/** What a reader must make of a page: these figures, all of them, and nothing else. */
export type Truth = {
  /** `nothing`: not a score page, no visit at all. Undefined: nothing may be stored, what the panel says is open. */
  expected?: VisitState | 'nothing';
  reason?: ReasonCode;
  page: 'overview' | 'detail' | 'home' | '';
  shopId: string;
  shopName: string;
  /** Absent where the page does not say. */
  day?: string;
  updatedAt?: string;
  stage: Stage;
  industry?: string;
  figures: Figure[];
};

/** The truth of a page of figures, before a scenario spoils it. */
export function truthOf(shop: Shop, options: PageOptions): Truth {
  const { page } = options;
  const overview = page === 'cards' || page === 'blocks' || page === 'h5';
  return {
    expected: 'read',
    page: overview ? 'overview' : page === 'detail' ? 'detail' : 'home',
    shopId: options.id === 'none' ? shop.name : shop.id,
    shopName: shop.name,
    ...(page !== 'home' && { day: shop.day, updatedAt: printUpdate(shop, options) }),
    stage: shop.stage,
    ...((page === 'cards' || page === 'blocks') && { industry: shop.industry }),
    figures: FIGURES[page as keyof typeof FIGURES](shop, options),
  };
}

/** `2026-09-09 11:00:37` on the new pages, with slashes on the old ones. */
export function printUpdate(shop: Shop, { page }: PageOptions): string {
  const old = page === 'blocks' || page === 'detail';
  return `${old ? shop.day.replaceAll('-', '/') : shop.day} ${updateTime(shop)}`;
}

const FIGURES = {
  cards: (shop: Shop) => [
    total(shop, '我的总分'),
    ...dimensions(shop, (d) => d.label),
    ...itemsOf(shop).map((item) => figureOf(item, ' ')),
    ...(shop.stage === 'formal' ? points(shop) : []),
    ...shop.counts.map(counted),
    orders(shop),
  ],
  blocks: (shop: Shop) => [
    total(shop, '我的体验分'),
    ...dimensions(shop, (d) => `${d.label}得分`, true),
    ...itemsOf(shop).map((item) => ({ ...figureOf(item, ''), ...fractionOf(item) })),
    point('deduction', '差行为扣分', shop.fakeTrade + shop.harm),
    point('fake_trade_deduction', '虚假交易刷体验分扣分', shop.fakeTrade),
    point('consumer_harm_deduction', '影响消费者体验扣分', shop.harm),
    orders(shop),
  ],
  detail: (shop: Shop, { indicator }: PageOptions) => {
    const item = itemsOf(shop).find((candidate) => candidate.indicator === indicator);
    if (!item) return []; // not among this rule version's indicators, or a shop too small to be rated
    const { rank: _, ...figure } = figureOf(item, '');
    const dimension = dimensions(shop, (d) => `${d.label}得分`).find((d) => d.dimension === item.dimension)!;
    const { change: __, ...score } = dimension;
    return [{ ...figure, ...fractionOf(item) }, ...(item.score === undefined ? [] : [score])];
  },
  home: (shop: Shop) => [total(shop, '商家体验分'), ...dimensions(shop, (d) => d.home).map(({ change: _, ...d }) => d)],
  h5: (shop: Shop) => [
    total(shop, '商家体验分'),
    ...dimensions(shop, (d) => d.label).map(({ change: _, ...d }) => d),
    ...itemsOf(shop).map((item) => figureOf(item, '')),
    ...points(shop).slice(0, 2),
  ],
};

function total(shop: Shop, label: string): Figure {
  return { ...plain('total_score', label, shop.total, `${shop.total} 分`), ...changed(shop.totalChange) };
}

function dimensions(shop: Shop, label: (d: Shop['dimensions'][number]) => string, weighed = false): Figure[] {
  if (shop.stage !== 'formal') return [];
  return shop.dimensions.map((d) => ({
    ...plain(`${d.id}_score`, label(d), d.score, `${d.score} 分`),
    dimension: d.id,
    ...changed(d.change),
    ...(weighed && { weight: d.weight }),
  }));
}

function points(shop: Shop): Figure[] {
  const deduction = shop.fakeTrade + shop.harm;
  return [
    { ...point('bonus', '加分项', shop.bonus), raw: `${printPoints(shop.bonus)} 分` },
    { ...point('deduction', '扣分项', deduction), raw: `${printPoints(-deduction || 0)} 分` },
    {
      ...point('fake_trade_deduction', '虚假交易刷体验分', shop.fakeTrade),
      raw: `${printPoints(-shop.fakeTrade || 0)} 分`,
    },
  ];
}

function point(indicator: string, label: string, value: number): Figure {
  return plain(indicator, label, value, `${value} 分`);
}

function orders(shop: Shop): Figure {
  return {
    ...plain('valid_orders', '近30天有效订单数', shop.orders, `${printNumber(shop.orders, 0)} 单`),
    unit: 'count',
  };
}

function counted({ indicator, label, count, unit }: Shop['counts'][number]): Figure {
  return { ...plain(indicator, label, count, `${count} ${unit}`), unit: 'count' };
}

function plain(indicator: string, label: string, value: number, raw: string): Figure {
  return { indicator, dimension: '', status: 'read', label, raw, unit: 'score', value };
}

function figureOf(item: Item, gap: string): Figure {
  const { indicator, dimension, label, unit, score, weight, rank } = item;
  const base = { indicator, dimension, label, unit };
  const own = { ...(score !== undefined && { score }), ...(weight !== undefined && { weight }) };
  if (item.noData) return { ...base, status: 'no_data', raw: item.text };
  return {
    ...base,
    status: 'read',
    raw: `${item.text}${gap}${item.printed}`,
    value: item.value,
    ...own,
    ...changed(item.change),
    ...(rank !== undefined && { rank }),
  };
}

function fractionOf(item: Item): Partial<Figure> {
  return item.fraction && !item.noData
    ? { numerator: item.fraction.numerator, denominator: item.fraction.denominator }
    : {};
}

function changed(change: number | undefined): Partial<Figure> {
  return change === undefined ? {} : { change };
}
