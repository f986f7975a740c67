import type { Floor, ScoreModel } from '../../../engine/score-model';

/** What buyers see of a formal shop: 0.1 star for four points, below 61 for one; the lowest step began at 50 until 2026-09-07. */
function stars(lowest: number): ScoreModel['stars'] {
  return [
    { from: 97, stars: 5 },
    { from: 93, stars: 4.9 },
    { from: 89, stars: 4.8 },
    { from: 85, stars: 4.7 },
    { from: 81, stars: 4.6 },
    { from: 77, stars: 4.5 },
    { from: 73, stars: 4.4 },
    { from: 69, stars: 4.3 },
    { from: 65, stars: 4.2 },
    { from: 61, stars: 4.1 },
    { from: 60, stars: 4 },
    { from: 59, stars: 3.9 },
    { from: 58, stars: 3.8 },
    { from: 57, stars: 3.7 },
    { from: 56, stars: 3.6 },
    { from: 55, stars: 3.5 },
    { from: 54, stars: 3.4 },
    { from: 53, stars: 3.3 },
    { from: 52, stars: 3.2 },
    { from: 51, stars: 3.1 },
    { from: lowest, stars: 3 },
  ];
}

export const starsFrom50 = stars(50);
export const starsFrom0 = stars(0);

/** Fewer than 30 valid paid orders in 30 days: 成长阶段, flat 70; 60 after bad behaviour or a missed minimum. */
export const stages = {
  orders: 'valid_orders',
  formalOrders: 30,
  growth: 70,
  growthLow: 60,
  basis: 'official',
} as const;

/**
 * "Every morning" (R0507); 11:00:36 and 11:00:37 on the two pages whose hour is known. That the last counted day is the one
 * before is our inference.
 */
export const update = { hour: 11, lagDays: 1, basis: 'unofficial' } as const;

/** Industries, and a shop type, whose floor ends at 300 orders instead of 500. The list that we have may lack some. */
const SOONER = {
  industries: ['高端3C数码', '黄金珠宝', '家电', '家具家装', '钟表', '潮品鞋服', '宠物活体'],
  shopTypes: ['旗舰'],
};

/**
 * Until 2026-09-07 an indicator of a small shop with at most three bad events scored 80. The floor of 商品综合评分 counts
 * bad reviews, which the page does not print beside the rating, so it is left out.
 *
 * @param rates whose numerator counts the bad events
 * @param rated rates whose denominator (rated chats) must be that small instead
 */
export function floors(rates: readonly string[], rated: readonly string[], source: string): Floor[] {
  const under = (ordersBelow: number) => ({ score: 80, orders: 'valid_orders', ordersBelow, eventsAtMost: 3, source });
  const counts: Pick<Floor, 'count' | 'indicators'>[] = [
    { count: 'numerator', indicators: [...rates] },
    { count: 'denominator', indicators: [...rated] },
  ];
  return counts.flatMap((count): Floor[] => [
    { ...under(300), ...count, basis: 'official' },
    { ...under(500), ...count, notFor: SOONER, basis: 'unofficial' },
  ]);
}
