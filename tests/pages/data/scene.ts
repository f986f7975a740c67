import { august20, homeCard, september9 } from './literals.ts';
import { makeShopData } from './make-shop.ts';
import { type PageOptions, pageOptions, TRAPS } from './options.ts';
import { random } from './random.ts';
import { type Item, itemsOf, printNumber, type Shop } from './shop.ts';
import { type Figure, type Truth, truthOf } from './truth.ts';

/** One page ready to be rendered, and what must be read from it. */
export type Scene = { options: PageOptions; shop: Shop; truth: Truth };

export function makeScene(given: Partial<PageOptions> = {}): Scene {
  const options = pageOptions(given);
  const shop = spoil(shopOf(options), options);
  return { options, shop, truth: expectation(shop, options) };
}

function shopOf({ scenario, page, seed, day }: PageOptions): Shop {
  if (scenario === 'september9') return september9;
  if (scenario === 'august20') return page === 'home' ? homeCard : august20;
  return makeShopData(seed, day);
}

/** The shop's figures as a scenario wants them. */
function spoil(shop: Shop, { scenario, seed }: PageOptions): Shop {
  const r = random(seed, scenario);
  switch (scenario) {
    case 'contradiction':
      return { ...shop, total: shop.total - 40, totalChange: 0 };
    case 'rate_mismatch':
      return edit(shop, 'quality_return_rate', ({ value }) => ({ value: value * 3 + 1 }));
    case 'out_of_range':
      return edit(shop, 'quality_return_rate', () => ({ value: 134.2 }));
    case 'growth':
      return grow(shop, r.int(3, 29), r.int(0, 2));
    case 'no_score':
      return { ...shop, stage: 'no_score', orders: r.int(1, 29), total: 0, totalChange: 0, dimensions: [] };
    case 'no_data': {
      const missing = itemsOf(shop).filter((_, i) => i % 3 === seed % 3);
      return missing.reduce((out, item, i) => edit(out, item.indicator, () => hide(['--', '-', '暂无'][i % 3]!)), shop);
    }
    default:
      return shop;
  }
}

const ALWAYS_TIMED = ['pickup_time', 'aftersale_review_time', 'im_response_time'];

/** 成长阶段: a flat 70, times as before, and counts in place of the rates. */
function grow(shop: Shop, orders: number, bad: number): Shop {
  const counts = [
    ['bad_review_orders', '商品差评订单数'],
    ['quality_return_orders', '商品品质退货订单数'],
    ['delivery_late_waybills', '运单配送时效未达成运单数'],
    ['damage_return_orders', '商品/包装破损退货订单数'],
    ['im_dissatisfied_sessions', '飞鸽会话不满意数'],
    ['platform_help_orders', '平台求助数'],
  ] as const;
  const dimensions = shop.dimensions.map((dimension) => ({
    ...dimension,
    items: dimension.items.filter((item) => ALWAYS_TIMED.includes(item.indicator)),
  }));
  return {
    ...shop,
    stage: 'growth',
    orders,
    total: 70,
    totalChange: 0,
    dimensions,
    bonus: 0,
    fakeTrade: 0,
    harm: 0,
    counts: counts.map(([indicator, label], i) => ({ indicator, label, count: i % 2 ? bad : 0, unit: '单' })),
  };
}

function edit(shop: Shop, indicator: string, by: (item: Item) => Partial<Item>): Shop {
  const change = (item: Item): Item => {
    if (item.indicator !== indicator) return item;
    const edited = { ...item, ...by(item) };
    return edited.noData ? edited : { ...edited, text: printNumber(edited.value, edited.decimals) };
  };
  return { ...shop, dimensions: shop.dimensions.map((d) => ({ ...d, items: d.items.map(change) })) };
}

function hide(text: string): Partial<Item> {
  return { noData: true, text, printed: '', change: undefined, score: undefined, rank: undefined, fraction: undefined };
}

function expectation(shop: Shop, options: PageOptions): Truth {
  const { page, scenario } = options;
  const nobody: Truth = { page: '', shopId: '', shopName: '', stage: 'formal', figures: [] };
  if ((TRAPS as readonly string[]).includes(page)) return { ...nobody, expected: 'nothing' };
  if (page === 'login' || scenario === 'logged_out') return { ...nobody, expected: 'logged_out' };
  const truth = truthOf(shop, options);
  switch (scenario) {
    case 'loading':
      return { ...truth, expected: 'loading', figures: [] };
    case 'redesigned':
      return { ...truth, expected: 'changed', figures: [] };
    case 'no_score':
      return {
        ...truth,
        expected: 'no_score',
        day: undefined,
        updatedAt: undefined,
        figures: truth.figures.filter((f) => f.indicator === 'valid_orders'),
      };
    case 'private_font':
      return {
        ...truth,
        expected: undefined,
        figures: truth.figures.map((figure) => notUnderstood(figure, inPrivateFont(figure.raw))),
      };
    case 'contradiction':
      return { ...truth, expected: 'held_back', reason: 'total_mismatch' };
    case 'rate_mismatch':
      return { ...truth, expected: 'held_back', reason: 'rate_mismatch' };
    case 'out_of_range':
      return {
        ...truth,
        figures: truth.figures.map((figure) =>
          figure.indicator === 'quality_return_rate' ? notUnderstood(figure, figure.raw) : figure,
        ),
      };
    case 'no_shop':
      return { ...truth, expected: 'held_back', reason: 'shop_unknown', shopId: '', shopName: '' };
    default:
      return truth;
  }
}

function notUnderstood({ indicator, dimension, label, unit }: Figure, raw: string): Figure {
  return { indicator, dimension, label, unit, status: 'not_understood', raw };
}

/** Digits and the point as private-use characters, which only the page's own font would turn back into figures. */
export function inPrivateFont(text: string): string {
  return text.replace(/[\d.]/g, (c) => String.fromCharCode(c === '.' ? 0xe60f : 0xe600 + ((Number(c) * 7 + 3) % 10)));
}
