import type { Rung } from '../../engine/plan/rung';

const article = (slug: string): string => `https://school.jinritemai.com/doudian/web/article/${slug}`;

const SOURCES = {
  alliance: {
    title: { zh: '精选联盟平台管理规则（公示）', en: 'Alliance management rules (notice)' },
    url: article('aJnqsVF4GoLD'),
    date: '2026-07-22',
  },
  promotion: {
    title: { zh: '官方大促活动报名规则（公示）', en: 'Rules for joining official promotions (notice)' },
    url: article('aJogfFBShQ25'),
    date: '2026-08-05',
  },
  mall: {
    title: { zh: '抖音商城管理规范（公示）', en: 'Douyin mall rules (notice)' },
    url: article('aJngrvhjoCzW'),
    date: '2026-07-16',
  },
  advertising: {
    title: {
      zh: '商家体验分规范 4.1 只说“低于管控要求”；60 分见于投放工具的报错（公开代码）',
      en: 'The score’s rules (4.1) name no number; 60 is from an error text of an advertising tool (public code)',
    },
    date: '2026-07-14',
  },
  genuine: {
    title: { zh: '“品牌正品”标识规则', en: 'Rules of the “genuine brand” mark' },
    url: article('aJmCuUnT2hXX'),
    date: '2026-08',
  },
  brand: {
    title: { zh: '“品牌”标识规则（征求意见稿）', en: 'Rules of the “brand” mark (draft for consultation)' },
    url: article('aJpATNzewtG1'),
    date: '2026-08',
  },
  flagship: {
    title: { zh: '“抖音旗舰”标识规则', en: 'Rules of the “Douyin flagship” mark' },
    url: article('aJmCSyKkpV7Y'),
    date: '2026-08',
  },
  shopTypes: {
    title: { zh: '店铺类型规范', en: 'Rules of shop types' },
    url: article('aJjVzTDT5JNT'),
    date: '2026-08',
  },
  luckyBag: {
    title: { zh: '超级福袋规则', en: 'Rules of super lucky bags' },
    url: article('aJpMrrQ5oEpd'),
    date: '2026-08',
  },
  trades: {
    title: { zh: '2026 年各行业管理规则', en: 'Rules of single trades, 2026' },
    date: '2026',
  },
} as const satisfies Record<string, Rung['source']>;

const total = { of: 'total_score', basis: 'official' } as const;
const goods = { of: 'goods_score', basis: 'official' } as const;
const alliance = { kind: 'right', source: SOURCES.alliance, validFrom: '2026-07-29' } as const;
const ALLIANCE = { zh: '进精选联盟（每天核，不够会被清退）', en: 'In the alliance (checked daily)' };
const mark = { ...total, kind: 'badge', days: { count: 30, as: 'mean' }, validFrom: '2026-08-01' } as const;
/** Below it for 14 days the shop loses the right to sell the category. */
const trade = {
  ...total,
  kind: 'risk',
  days: { count: 14, as: 'each' },
  name: { zh: '连续 14 天低于此分会被收回类目权限', en: 'Loss of the category after 14 days below' },
  source: SOURCES.trades,
  validFrom: '2026-01-01',
} as const;

/** Days without a day of their own in the source are the first of its month or year. Not here: what no number is known of. */
export const ladder: readonly Rung[] = [
  {
    ...total,
    id: 'mall_feed',
    score: 60,
    kind: 'right',
    name: { zh: '商城“猜你喜欢”资格', en: 'Shown in the mall’s recommendations' },
    source: SOURCES.mall,
    validFrom: '2026-07-16',
  },
  {
    ...total,
    id: 'advertising',
    score: 60,
    kind: 'risk',
    name: { zh: '低于此分千川禁止投放（规则没写数字）', en: 'No advertising below (the rules name no number)' },
    basis: 'unofficial',
    source: SOURCES.advertising,
    validFrom: '2026-07-14',
  },
  { ...total, ...alliance, id: 'alliance', score: 70, name: ALLIANCE },
  { ...goods, ...alliance, id: 'alliance_goods', score: 65, name: ALLIANCE },
  {
    ...goods,
    ...alliance,
    id: 'alliance_goods_listed',
    score: 60,
    name: ALLIANCE,
    only: { zh: '规则列出的类目', en: 'Categories that the rule lists' },
  },
  {
    ...total,
    ...alliance,
    id: 'alliance_fresh',
    score: 72,
    name: ALLIANCE,
    only: { zh: '生鲜水果', en: 'Fresh fruit' },
  },
  {
    ...goods,
    ...alliance,
    id: 'alliance_fresh_goods',
    score: 70,
    name: ALLIANCE,
    only: { zh: '生鲜水果', en: 'Fresh fruit' },
  },
  {
    ...total,
    ...alliance,
    id: 'alliance_live',
    score: 75,
    name: ALLIANCE,
    only: { zh: '蟹、活鲜', en: 'Crabs, live seafood' },
  },
  {
    ...goods,
    ...alliance,
    id: 'alliance_live_goods',
    score: 72,
    name: ALLIANCE,
    only: { zh: '蟹、活鲜', en: 'Crabs, live seafood' },
  },
  {
    ...total,
    ...alliance,
    id: 'alliance_cordyceps',
    score: 75,
    name: ALLIANCE,
    only: { zh: '冬虫夏草', en: 'Cordyceps' },
  },
  {
    ...total,
    ...alliance,
    id: 'alliance_coins',
    score: 80,
    name: ALLIANCE,
    only: { zh: '钱币、猛犸牙', en: 'Coins, mammoth ivory' },
  },
  {
    ...total,
    ...alliance,
    id: 'alliance_medical',
    score: 80,
    name: ALLIANCE,
    only: { zh: '医疗器械', en: 'Medical devices' },
  },
  {
    ...goods,
    ...alliance,
    id: 'alliance_medical_goods',
    score: 75,
    name: { zh: '进精选联盟（商品分近 30 天均值也要够）', en: 'In the alliance (the 30-day mean counts, too)' },
    only: { zh: '医疗器械', en: 'Medical devices' },
  },
  {
    ...total,
    id: 'promotion',
    score: 70,
    days: { count: 7, as: 'mean' },
    kind: 'right',
    name: { zh: '报名官方大促（看近 7 日均值）', en: 'May join official promotions (7-day mean)' },
    source: SOURCES.promotion,
    validFrom: '2026-08-05',
  },
  {
    ...total,
    id: 'more_shops',
    score: 75,
    kind: 'right',
    name: { zh: '可再开企业店、个体店（正式阶段）', en: 'May open more shops (formal stage)' },
    source: SOURCES.shopTypes,
    validFrom: '2026-08-01',
  },
  {
    ...total,
    id: 'lucky_bag',
    score: 80,
    kind: 'right',
    name: { zh: '超级福袋奖品商家', en: 'Prizes in super lucky bags' },
    source: SOURCES.luckyBag,
    validFrom: '2026-08-01',
  },
  {
    ...mark,
    id: 'genuine_mark',
    score: 80,
    name: { zh: '“品牌正品”标（看近 30 天均值）', en: '“Genuine brand” mark (30-day mean)' },
    source: SOURCES.genuine,
  },
  {
    ...mark,
    id: 'brand_mark',
    score: 80,
    name: { zh: '“品牌”标（征求意见，看近 30 天均值）', en: '“Brand” mark (draft; 30-day mean)' },
    basis: 'unofficial',
    source: SOURCES.brand,
  },
  {
    ...mark,
    id: 'flagship_mark',
    score: 83,
    name: { zh: '“抖音旗舰”标（看近 30 天均值）', en: '“Douyin flagship” mark (30-day mean)' },
    source: SOURCES.flagship,
  },
  {
    ...trade,
    id: 'trade_wine',
    score: 60,
    only: { zh: '酒类、滋补、母婴等', en: 'Wine, tonics, mother and baby, and others' },
  },
  { ...trade, id: 'trade_appliances', score: 65, only: { zh: '家电、部分 3C', en: 'Appliances, some electronics' } },
  { ...trade, id: 'trade_computers', score: 70, only: { zh: '电脑、手机等', en: 'Computers, phones and others' } },
  { ...trade, id: 'trade_pets', score: 75, only: { zh: '宠物活体', en: 'Live pets' } },
  {
    ...trade,
    id: 'trade_fresh',
    score: 72,
    days: { count: 30, as: 'mean' },
    name: { zh: '近 30 天均值低于此分会被收回类目权限', en: 'Loss of the category when the 30-day mean is below' },
    only: { zh: '生鲜、蟹卡', en: 'Fresh food, crab cards' },
  },
];
