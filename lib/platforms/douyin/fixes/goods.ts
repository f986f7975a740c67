import type { Fix } from '../../../engine/types';
import { RULES } from './sources';

/** 商品体验: what is sold, and what its page promises. */
export const goodsFixes: readonly Fix[] = [
  {
    id: 'rework-worst-goods',
    title: { zh: '先改差评、品退最多的几款', en: 'Rework the few products that draw the most complaints' },
    how: {
      zh: '按商品看 1–2 星评价和品质退货，挑出最差的 3–5 款：能改的改详情、换料、调价，改不了的停推下架。',
      en: 'List 1–2 star reviews and quality returns by product and take the worst three to five. Correct page, material or price; what cannot be corrected stops being advertised and comes off the shelf.',
    },
    effects: [
      { indicator: 'goods_rating', kind: 'add', by: 0.05 },
      { indicator: 'quality_return_rate', kind: 'relative', by: -0.15 },
    ],
    effort: 'medium',
    firstDays: 7,
    fullDays: 36,
    evidence: {
      basis: 'rule',
      note: {
        zh: '商品综合评分是近 30 天签收订单的平均星级，品退率也按签收订单算。品退超过类目线、好评率不到 70% 的商品还会被清出精选联盟。改善幅度是估计。',
        en: 'The rating is the mean of stars on orders signed in 30 days, and quality returns count on the same orders. Products above the category limit for quality returns, or under 70 % positive, also leave the affiliate pool. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '停推的几款会少卖一阵，先动差评多、利润薄的。',
      en: 'Those products sell less for a while; begin with bad ones that earn little.',
    },
    seeds: ['000/1.2', '002/3', '002/4', '004/31'],
  },
  {
    id: 'describe-exactly',
    title: { zh: '详情页写清材质、尺码和规格', en: 'State material, size and options exactly' },
    how: {
      zh: '标题和参数照着实物写，材质、克重、尺寸写到数字，功效不夸大；衣服鞋子配尺码表和试穿建议，规格名一看就懂，不会选错。',
      en: 'Write title and specifications from the item in your hand, with figures for material, weight and size and no inflated claims. Clothes and shoes get a size chart with fitting advice; option names must be hard to mistake.',
    },
    effects: [
      { indicator: 'quality_return_rate', kind: 'relative', by: -0.1 },
      { indicator: 'goods_rating', kind: 'add', by: 0.02 },
    ],
    effort: 'low',
    firstDays: 7,
    fullDays: 36,
    evidence: {
      basis: 'rule',
      note: {
        zh: '品质退货只看买家第一次申请售后选的原因，后来改了不算。货和页面对得上，选品质原因的人自然少。改善幅度是估计。',
        en: 'A quality return is judged by the reason the buyer gave first; later edits do not help. When the goods match the page, fewer buyers give that reason. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    seeds: [
      '000/1.1',
      '000/1.2',
      '001/2.2',
      '001/3.3',
      '001/s2',
      '001/s3',
      '002/2',
      '002/6',
      '003/4',
      '003/29',
      '004/30',
    ],
  },
  {
    id: 'use-real-photos',
    title: { zh: '主图和详情用实拍，颜色别调偏', en: 'Show real photos with true colours' },
    how: {
      zh: '正面、细节、上身或使用场景都拍到，在自然光下对着实物校色；每个颜色、款式至少一张实拍图。',
      en: 'Photograph front, details and the item in use, and match colours to the real thing in daylight. At least one real photo for each colour and style.',
    },
    effects: [{ indicator: 'quality_return_rate', kind: 'relative', by: -0.05 }],
    effort: 'low',
    firstDays: 7,
    fullDays: 36,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '图片质量本身不计入体验分，它只能间接减少因色差、材质不符来的退货。改善幅度是估计。',
        en: 'Picture quality itself is not scored; it only helps indirectly, through fewer returns over colour and material. The size of the gain is our estimate.',
      },
    },
    seeds: ['000/1.3', '001/3.4', '001/s3', '003/30'],
  },
  {
    id: 'inspect-on-arrival',
    title: { zh: '入仓先质检，坏件不出仓', en: 'Inspect goods on arrival; faulty ones never ship' },
    how: {
      zh: '每批到货先抽检，品退高的几款逐件看外观、功能、配件和保质期；一批里坏的多，整批退给厂家。',
      en: 'Sample each delivery; for products with many quality returns check every piece for looks, function, parts and shelf life. A bad batch goes back to the maker as a whole.',
    },
    effects: [
      { indicator: 'quality_return_rate', kind: 'relative', by: -0.2 },
      { indicator: 'goods_rating', kind: 'add', by: 0.03 },
    ],
    effort: 'medium',
    firstDays: 7,
    fullDays: 36,
    evidence: {
      basis: 'rule',
      note: {
        zh: '品退率 = 因品质原因申请售后的订单 ÷ 近 30 天签收订单，少一单坏件就少算一单。改善幅度是估计。',
        en: 'The rate is orders with a quality after-sale over orders signed in 30 days, so each faulty piece kept back is one less. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '多一道工序。放在入仓时做，别挤占发货时间，否则揽收会变慢。',
      en: 'One more step: do it on arrival, or it eats into dispatch time and pick-up gets slower.',
    },
    seeds: [
      '000/1.1',
      '000/5.1',
      '001/2.1',
      '001/3.2',
      '001/6.2',
      '001/s2',
      '001/s3',
      '001/s6',
      '002/1',
      '003/11',
      '004/28',
    ],
  },
  {
    id: 'replace-bad-suppliers',
    title: { zh: '品退高的供应商，该换就换', en: 'Replace suppliers whose goods keep coming back' },
    how: {
      zh: '每月把品质退货按供应商归类，连着两个月垫底的先谈整改，谈不拢就换。三无货不进店；食品、彩妆别做看不到货的代发。',
      en: 'Each month group quality returns by supplier. Whoever is last twice in a row must improve or go. No goods without papers, and no drop-shipping of food or cosmetics that you never see.',
    },
    effects: [
      { indicator: 'quality_return_rate', kind: 'relative', by: -0.2 },
      { indicator: 'goods_rating', kind: 'add', by: 0.03 },
    ],
    effort: 'high',
    firstDays: 21,
    fullDays: 50,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '规则只看结果：品质售后少了，品退率就低。换厂家见效慢，幅度和时间都是估计。',
        en: 'The rule looks at results only: fewer quality after-sales, lower rate. A change of supplier is slow; both size and time are our estimate.',
      },
    },
    risk: {
      zh: '新厂家先小批试货，进价可能更高。',
      en: 'Try a new supplier with a small batch first; it may cost more.',
    },
    seeds: ['001/3.1', '001/s3', '002/5', '003/3'],
  },
  {
    id: 'read-return-reasons-weekly',
    title: { zh: '每周看一遍退货和投诉原因', en: 'Go through return and complaint reasons every week' },
    how: {
      zh: '每周一把上周的品质、破损退货和投诉按商品列出来，只盯前三个原因，写明谁改、哪天改完，下周一回头看。',
      en: 'On Monday list last week’s quality and damage returns and complaints by product. Take the top three reasons, name who corrects them by when, and look back next Monday.',
    },
    effects: [
      { indicator: 'quality_return_rate', kind: 'relative', by: -0.1 },
      { indicator: 'damage_return_rate', kind: 'relative', by: -0.1 },
    ],
    effort: 'low',
    firstDays: 10,
    fullDays: 39,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '总退货率不计分，计分的是品质原因和破损原因的退货，所以要分原因看。改善幅度是估计。',
        en: 'The overall return rate is not scored; returns for quality and for damage are, so they have to be read by reason. The size of the gain is our estimate.',
      },
    },
    seeds: ['000/1.1', '000/1.4', '001/6.3', '001/s6', '002/21', '003/10', '003/16', '003/18', '004/11'],
  },
];
