import { DIMENSION_WEIGHTS, DIMENSIONS, type Rules, rulesOf, SPECS, type Spec } from './catalog.ts';
import { dayBefore, drift, random } from './random.ts';
import { type Dimension, type Item, printNumber, type Shop } from './shop.ts';

const PLACES = ['云岫', '青禾', '南麓', '北溟', '松间', '半夏', '拾光', '海棠', '白鹭', '沐野', '知南', '望舒'];
const TRADES = ['家居', '女装', '童装', '食品', '美妆', '数码', '户外', '茶业', '医疗器械', '鞋服'];
const KINDS = ['旗舰店', '专营店', '专卖店', '企业店', '优选'];
const INDUSTRIES = ['医疗器械', '女装', '食品饮料', '运动鞋服', '家居日用', '彩妆', '3C数码配件', '母婴用品'];

/**
 * A shop's figures of one day. Pure: the same seed and day give the same figures, and the changes it prints are those
 * against its own figures of the day before, so that visits on several days fit together.
 */
export function makeShopData(seed: number, day: string): Shop {
  const rules = rulesOf(day);
  const today = measure(seed, day, rules);
  const before = measure(seed, dayBefore(day), rules);
  today.totalChange = today.total - before.total;
  for (const [d, dimension] of today.dimensions.entries()) {
    const was = before.dimensions[d]!;
    dimension.change = dimension.score - was.score;
    for (const [i, item] of dimension.items.entries())
      item.change = rounded(item.value - was.items[i]!.value, item.decimals);
  }
  return today;
}

function measure(seed: number, day: string, rules: Rules): Shop {
  const who = random(seed, 'who'); // apart, so that a shop stays itself whatever the rules of the day draw
  const r = random(seed, 'shop');
  const orders = Math.round(60 * 10 ** (r.next() * 2.8) * (1 + 0.05 * drift(seed, 'orders', day)));
  const weights = r.pick(DIMENSION_WEIGHTS);
  const dimensions = DIMENSIONS.map(({ id, label, home }): Dimension => {
    const specs = SPECS.filter((spec) => spec.dimension === id && spec.weight[rules] !== undefined);
    const items = specs.map((spec) => makeItem(spec, seed, day, rules, orders));
    const score = items.reduce(
      (sum, item, i) => sum + scoreOf(specs[i]!, item.value, rules) * specs[i]!.weight[rules]!,
      0,
    );
    return { id, label, home, score: Math.round(score), weight: weights[id], items };
  });
  const september = rules === 'september';
  const bonus = september ? r.pick([0, 2, 2, 4, 5, 7]) : 0;
  const harm = r.pick(september ? [0, 0, 0, 2] : [0, 0, 0, 3]);
  const fakeTrade = r.pick(september ? [0, 0, 0, 10] : [0, 0, 0, 15]);
  const shop: Shop = {
    // neighbouring seeds never share a name or an id
    id: String(12_345_678 + seed * 7_919),
    name: `${PLACES[seed % PLACES.length]}${who.pick(TRADES)}${who.pick(KINDS)}`,
    day,
    rules,
    industry: who.pick(INDUSTRIES),
    orders,
    stage: 'formal',
    total: 0,
    dimensions,
    bonus,
    fakeTrade,
    harm,
    counts: [],
  };
  return { ...shop, total: totalOf(shop) };
}

/** The platform's own arithmetic: rounded, and kept within the version's scale. */
export function totalOf(shop: Pick<Shop, 'dimensions' | 'bonus' | 'fakeTrade' | 'harm' | 'rules'>): number {
  const sum = shop.dimensions.reduce((total, { score, weight }) => total + score * weight, 0);
  const low = shop.rules === 'september' ? 0 : 50;
  return Math.min(100, Math.max(low, Math.round(Number((sum + shop.bonus - shop.fakeTrade - shop.harm).toFixed(6)))));
}

function makeItem(spec: Spec, seed: number, day: string, rules: Rules, orders: number): Item {
  const r = random(seed, spec.indicator);
  const level = Math.min(1, Math.max(0, r.next() ** 1.4 + 0.06 * drift(seed, spec.indicator, day))); // 0 good, 1 bad
  let value = rounded(between(spec, level), spec.decimals);
  let fraction: Item['fraction'];
  if (spec.fraction) {
    const denominator = Math.max(9, Math.round(orders * spec.fraction.share));
    const numerator = Math.round((value / 100) * denominator);
    value = rounded((100 * numerator) / denominator, spec.decimals);
    if (spec.fraction.label) {
      const { numerator: numeratorLabel, denominator: denominatorLabel } = spec.fraction;
      fraction = { numerator, denominator, numeratorLabel, denominatorLabel };
    }
  }
  const print = (x: number) => `${printNumber(x, spec.decimals)}${spec.printed}`;
  const scored = rules !== 'september';
  return {
    indicator: spec.indicator,
    dimension: spec.dimension,
    label: (rules === 'september' && spec.newLabel) || spec.label,
    unit: spec.unit,
    value,
    decimals: spec.decimals,
    text: printNumber(value, spec.decimals),
    printed: spec.printed,
    noData: false,
    ...(scored && { score: scoreOf(spec, value, rules), weight: spec.weight[rules]!, rank: r.int(300, 998) / 10 }),
    ...(fraction && { fraction }),
    edges: spec.edges,
    peers: { mean: print(between(spec, 0.55)), excellent: print(between(spec, 0.02)) },
  };
}

/** A plausible value between the good end and a little beyond the bad end of the indicator's edges. */
function between(spec: Spec, level: number): number {
  const [good, , , , bad] = spec.edges;
  const best = good < bad ? good * 0.4 : good + (good - bad) * 0.15;
  const worst = bad + (bad - good) * 0.2;
  const top = spec.indicator === 'goods_rating' ? 5 : 100;
  const value = best + (worst - best) * level;
  return good < bad ? value : Math.min(top, value);
}

/** Steps until 2026-09-07; a smooth mapping of our own afterwards, where the platform publishes none. */
function scoreOf(spec: Spec, value: number, rules: Rules): number {
  if (spec.indicator === 'pickup_time_score') return value;
  const better = spec.edges[0] > spec.edges[4];
  const step = spec.edges.findIndex((edge) => (better ? value >= edge : value <= edge));
  if (rules !== 'september' || step === 0) return step < 0 ? 50 : 100 - 10 * step;
  if (step < 0) return 55;
  const [from, to] = [spec.edges[step - 1]!, spec.edges[step]!];
  return 100 - 10 * (step - 1) - 10 * ((value - from) / (to - from));
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
