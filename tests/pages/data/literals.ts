import { DIMENSIONS, type DimensionId, rulesOf, SPECS } from './catalog.ts';
import { type Item, printNumber, type Shop } from './shop.ts';

/** Text of the score page on 2026-09-09, as it was seen; may be abridged. */
export const SEPTEMBER_9 = `体验分概览 更新时间：2026-09-09 11:00:37（今日已更新） 我的总分 82 分 商品体验 69 分 物流体验 99 分 服务体验 85 分
商品综合评分 4.6923 分 商品品质退货率 1.340 % 平均揽收时长 5.5741 小时 运单配送时效达成率 99.412 %
飞鸽人工会话平响时长 13.893 秒 售后平均审核时长 3.3061 小时 飞鸽人工会话不满意率 5.357 % 平台求助率 0.6522 %
加分项 +2 分 扣分项 0 分 虚假交易刷体验分 0 分`;

/** Stretches of the score page's text in August 2026; what lies between them was not kept. */
export const AUGUST_20 = [
  '服务体验 服务体验得分 95 分 较前1日持平 飞鸽平均响应时长得分 100 分 较前1日持平',
  '考核指标 飞鸽平均响应时长 查看详情 100分 店铺表现 13.872秒 较前1日持平 售后平均审核时长 查看详情 100分 店铺表现 1.7712小时',
  '差行为扣分 0 分 虚假交易刷体验分扣分 0 分 影响消费者体验扣分 0 分 虚假交易刷体验分 0 次 影响消费者体验 0 次',
];

/** The home page's card, as it was seen in 2026-06. */
export const HOME_CARD = '商家体验分 69 分 较昨日 持平 详情 商品 76 分 物流 73 分 服务 60 分';

const september = '2026-09-09';
export const september9: Shop = {
  ...blank(september, 82, { bonus: 2 }),
  dimensions: dimensions([
    ['goods', 69, 0.5, [item('goods_rating', 4.6923), item('quality_return_rate', 1.34)]],
    ['logistics', 99, 0.2, [item('pickup_time', 5.5741), item('delivery_on_time_rate', 99.412)]],
    [
      'service',
      85,
      0.3,
      [
        item('im_response_time', 13.893, { label: '飞鸽人工会话平响时长' }),
        item('aftersale_review_time', 3.3061),
        item('im_dissatisfaction_rate', 5.357, { label: '飞鸽人工会话不满意率' }),
        item('platform_help_rate', 0.6522),
      ],
    ],
  ]),
};

const august = '2026-08-20';
/**
 * The service block is literal; goods and logistics carry the figures of the 2026-02 screenshots, among them a rate
 * printed as 0.195% beside 6 ÷ 3,067, which is 0.1956 %: the page cuts off rather than rounds.
 */
export const august20: Shop = {
  ...blank(august, 98, {}),
  totalChange: 0,
  dimensions: dimensions([
    [
      'goods',
      100,
      0.5,
      [
        item('goods_rating', 4.8702, { score: 100, weight: 0.9, change: 0 }),
        item('quality_return_rate', 0.195, {
          score: 100,
          weight: 0.1,
          change: 0,
          fraction: fraction('quality_return_rate', 6, 3067),
        }),
      ],
    ],
    [
      'logistics',
      99,
      0.15,
      [
        item('pickup_time_score', 96.2, { score: 96.2, weight: 0.15, change: 0 }),
        item('delivery_on_time_rate', 95.79, {
          decimals: 2,
          score: 100,
          weight: 0.7,
          change: 0,
          fraction: fraction('delivery_on_time_rate', 2889, 3016),
        }),
        item('logistics_return_rate', 0.0237, {
          score: 100,
          weight: 0.15,
          change: 0,
          fraction: fraction('logistics_return_rate', 1, 4212),
        }),
      ],
    ],
    [
      'service',
      95,
      0.35,
      [
        item('im_response_time', 13.872, { score: 100, weight: 0.25, change: 0 }),
        item('aftersale_review_time', 1.7712, { score: 100, weight: 0.25 }),
        item('im_dissatisfaction_rate', 11.1111, {
          decimals: 4,
          score: 90,
          weight: 0.25,
          fraction: fraction('im_dissatisfaction_rate', 1, 9),
        }),
        item('platform_help_rate', 0.3937, {
          score: 90,
          weight: 0.25,
          fraction: fraction('platform_help_rate', 1, 254),
        }),
      ],
    ],
  ]).map((dimension) => ({ ...dimension, change: 0 })),
};

/** Only its total and dimensions show. */
export const homeCard: Shop = {
  ...blank('2026-06-18', 69, {}),
  totalChange: 0,
  dimensions: dimensions([
    ['goods', 76, 0.45, []],
    ['logistics', 73, 0.15, []],
    ['service', 60, 0.4, []],
  ]),
};

function blank(day: string, total: number, rest: Partial<Shop>): Shop {
  const made = { bonus: 0, fakeTrade: 0, harm: 0, counts: [], dimensions: [], ...rest };
  // the id ends in …37 seconds past eleven, as seen
  return {
    id: '21345667',
    name: '康颐医疗器械旗舰店',
    day,
    rules: rulesOf(day),
    industry: '医疗器械',
    orders: 4213,
    stage: 'formal',
    total,
    ...made,
  };
}

function item(indicator: string, value: number, rest: Partial<Item> = {}): Item {
  const spec = SPECS.find((candidate) => candidate.indicator === indicator)!;
  const decimals = rest.decimals ?? spec.decimals;
  const { dimension, label, unit, printed, edges } = spec;
  const peers = { mean: `${spec.edges[2]}${printed}`, excellent: `${spec.edges[0]}${printed}` };
  return {
    indicator,
    dimension,
    label,
    unit,
    value,
    decimals,
    text: printNumber(value, decimals),
    printed,
    noData: false,
    edges,
    peers,
    ...rest,
  };
}

function fraction(indicator: string, numerator: number, denominator: number): NonNullable<Item['fraction']> {
  const spec = SPECS.find((candidate) => candidate.indicator === indicator)!.fraction!;
  return { numerator, denominator, numeratorLabel: spec.numerator, denominatorLabel: spec.denominator };
}

function dimensions(rows: [DimensionId, number, number, Item[]][]): Shop['dimensions'] {
  return rows.map(([id, score, weight, items]) => ({ ...DIMENSIONS.find((d) => d.id === id)!, score, weight, items }));
}
