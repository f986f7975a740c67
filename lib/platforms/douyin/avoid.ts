import type { Avoid } from '../../engine/types';
import { RULES } from './fixes/sources';

const FAKE_TRADE = { title: '【虚假交易】处置细则（2026-08-03 公示）', url: RULES.fakeTrade };
const PASSIVE_SERVICE = { title: '商家【消极服务】处置细则（2026-07-24 公示）', url: RULES.passiveService };
const SCORE = { title: '商家体验分规范（2026-08-06 公示，2026-09-08 版）', url: RULES.score };

/** What is often advised to lift the score and must not be done, worst first; the last are myths that only cost money. */
export const avoid: readonly Avoid[] = [
  {
    id: 'fake-orders',
    title: { zh: '刷单、补单、发空包、找礼品代发', en: 'Fake or “top-up” orders, empty parcels, gift-parcel services' },
    penalty: {
      zh: '轻则警告；重则体验分扣 10 分，虚假销量和评价清掉，7–14 天不能报活动，按虚假金额的 1% 罚款（1000–20000 元），直到下架、清退。90 天内累计。用自己、员工、亲友的号也算。',
      en: 'A warning at first; then 10 points off, sales and reviews cancelled, no campaigns for 7–14 days, a fine of 1 % of the amount (1,000–20,000 yuan), removal of goods or shop. Counted over 90 days. Accounts of staff and friends count too.',
    },
    instead: {
      zh: '别想着拿假单冲淡坏单。从源头少出坏单：先改差评最多的几款，同时开运费险、压平响和售后审核时长，这几样见效最快。',
      en: 'Do not dilute bad orders with fake ones; have fewer bad ones. Rework the worst products, and take the quick wins: freight insurance, reply time, review time.',
    },
    source: FAKE_TRADE,
    seeds: [
      '003/31',
      '003/33',
      '003/34',
      '003/36',
      '003/38',
      '003/40',
      '003/42',
      '003/44',
      '003/46',
      '003/48',
      '003/50',
    ],
  },
  {
    id: 'loss-making-test-goods',
    title: {
      zh: '上亏本低价品、找主播带量来拉分',
      en: 'Loss-making cheap goods pushed by streamers to lift the score',
    },
    penalty: {
      zh: '2–3 块的塑料小件亏本冲量，属于「违规刷分」，按虚假交易处理：轻则警告，重则体验分扣 10 分、罚款、下架。低价订单本来就不计入考核，钱多半白亏。',
      en: 'Cheap items sold at a loss in bulk are “illicit score lifting”: handled as fake trading, from a warning to 10 points off, a fine and removal. Low-price orders are left out of the score, so the loss mostly buys nothing.',
    },
    instead: {
      zh: '把亏的钱花在主力款上：换好包材、加一道质检、补客服晚班。',
      en: 'Spend that money on what you really sell: better packing, inspection, an evening shift in chat.',
    },
    source: FAKE_TRADE,
    seeds: ['002/8', '002/9', '002/10'],
  },
  {
    id: 'bought-praise',
    title: { zh: '好评返现、送券送积分换好评', en: 'Cash, coupons or points for good reviews' },
    penalty: {
      zh: '返现、红包、免单、优惠券、卡片，只要跟好评、五星挂钩，哪个渠道都算诱导好评，按虚假交易处理：轻则警告，重则清评价、体验分扣 10 分、罚款。',
      en: 'Cash, red packets, free orders, coupons, cards: tied to good reviews or five stars they are bought praise on any channel, handled as fake trading: from a warning to cancelled reviews, 10 points off and a fine.',
    },
    instead: {
      zh: '用官方「评价有礼」，写评价就有奖，几星都一样。',
      en: 'Use the official review reward, which pays for writing, whatever the stars.',
    },
    source: FAKE_TRADE,
    seeds: ['000/5.1', '001/6.4', '001/s6', '004/4'],
  },
  {
    id: 'pay-for-no-bad-review',
    title: { zh: '拿补偿换「不给差评」或删差评', en: 'Compensation for no bad review, or for deleting one' },
    penalty: {
      zh: '用任何好处换买家不给差评、改评、删评，都跟好评返现一样处理：轻则警告，重则清评价、体验分扣 10 分、罚款。',
      en: 'Anything given so that a buyer withholds, changes or deletes a review is treated like bought praise: from a warning to a cancelled review, 10 points off and a fine.',
    },
    instead: {
      zh: '该赔就赔，按损失赔，一句评价都不提。事情办好了，差评自然少。',
      en: 'Compensate the loss and say not one word about reviews. When the matter is settled, bad reviews get fewer by themselves.',
    },
    source: FAKE_TRADE,
    seeds: ['002/20'],
  },
  {
    id: 'fake-chats-and-ratings',
    title: { zh: '找人刷飞鸽会话、刷客服满意度', en: 'Fake chats and bought chat ratings' },
    penalty: {
      zh: '「补客服满意度」、假咨询、假搜索都算炒信：轻则警告，重则数据清掉、体验分扣 10 分、罚款。',
      en: 'Bought ratings, staged enquiries and searches count as faked reputation: from a warning to cancelled data, 10 points off and a fine.',
    },
    instead: {
      zh: '被评的会话少，一两个低星就跳得很高，这很正常。把每个会话办到有结果，每周复盘 1–3 星的。',
      en: 'With few rated chats one or two low stars make the rate jump; that is normal. Close every chat with a result and go through the 1–3 star ones weekly.',
    },
    source: FAKE_TRADE,
    seeds: ['004/1'],
  },
  {
    id: 'buy-score-services',
    title: { zh: '花钱找人代提分、学「规避违规」', en: 'Paying for a better score or for tricks around the rules' },
    penalty: {
      zh: '代提分靠的还是刷单、刷评、假会话，查到了罚的是你的店，重的扣 10 分、罚款直至清退，花的钱也打了水漂。',
      en: 'Such services work with fake orders, reviews and chats. When it comes out your shop pays: up to 10 points, fines, even removal, and the fee is gone.',
    },
    instead: {
      zh: '真被误判，走官方申诉中心，7 天内提交，不花钱。',
      en: 'If you were judged wrongly, use the official appeal centre within 7 days; it is free.',
    },
    source: FAKE_TRADE,
    seeds: ['002/28', '004/1'],
  },
  {
    id: 'press-buyers-over-reasons',
    title: { zh: '逼买家改退货原因、撤销售后', en: 'Pressing buyers to change the reason or withdraw' },
    penalty: {
      zh: '按无故拒绝售后处理，罚 100–300 元，还会冻结货款。而且品退、破损只认买家第一次选的原因，改了也没用。',
      en: 'Handled as groundless refusal: a fine of 100–300 yuan and a frozen payout. And it is useless, since the first reason given is the one that counts.',
    },
    instead: {
      zh: '把 7 天无理由退换做顺，买家就用不着选品质原因。',
      en: 'Make no-reason returns easy, and nobody has to plead a quality fault.',
    },
    source: PASSIVE_SERVICE,
    seeds: [],
  },
  {
    id: 'fake-tracking',
    title: { zh: '没发货先传单号、一个单号多用', en: 'Tracking numbers before dispatch, or one for many orders' },
    penalty: {
      zh: '按欺诈发货或轨迹异常处理：欺诈发货体验分扣 10 分，轨迹异常赔付的单一律算配送没达成。平均揽收时长看的是真实揽收，先传单号也快不了。',
      en: 'Handled as fraudulent dispatch (10 points off) or as an abnormal trace, whose compensated waybills count as late. Pick-up time is measured at the real scan, so it gains nothing.',
    },
    instead: {
      zh: '没货就下架，有货就让快递一天来两趟。',
      en: 'Take down what you do not have, and have the courier come twice a day.',
    },
    source: { title: '发货超时、物流轨迹异常、欺诈发货规则（2026-08）', url: RULES.dispatch },
    seeds: [],
  },
  {
    id: 'fake-evidence',
    title: { zh: '申诉时交假凭证、P 图', en: 'Fake evidence in an appeal' },
    penalty: {
      zh: '算恶意干扰考核，平台可以把体验分隐藏一段时间，或者直接封顶。',
      en: 'Counts as deliberate interference: the platform may hide your score for a time or cap it.',
    },
    instead: {
      zh: '平时就把质检单、发货录像、聊天记录留好，申诉只交真的。',
      en: 'Keep inspection sheets, packing videos and chats as you go, and submit only what is real.',
    },
    source: SCORE,
    seeds: [],
  },
  {
    id: 'false-claims',
    title: { zh: '夸大功效、蹭大牌、挂假授权', en: 'Inflated claims, borrowed brands, false authorisations' },
    penalty: {
      zh: '虚假宣传扣 10 分，混淆品牌、资质缺失或不符再扣 10 分，两类累加；买家觉得被骗，品退和差评跟着涨。',
      en: 'False claims cost 10 points; confusing brands or missing papers another 10, and the two add up. Misled buyers return goods and leave bad reviews besides.',
    },
    instead: {
      zh: '详情页只写测得出、查得到的，资质到期前先续好。',
      en: 'State only what can be measured or checked, and renew papers before they expire.',
    },
    source: SCORE,
    seeds: ['002/6', '000/5.5'],
  },
  {
    id: 'filler-replies',
    title: { zh: '用「稍等」「在的」凑响应时间', en: 'Fillers such as “one moment” to win time' },
    penalty: {
      zh: '敷衍回复算无效，计时到有效回复为止，一直没有就按 600 秒算（2026-09-29 起，培训材料转述），还可能按消极服务处罚。',
      en: 'A filler is no reply: the clock runs to the first valid one, or to 600 seconds (since 2026-09-29, second-hand from training material), and it may be punished as passive service.',
    },
    instead: {
      zh: '备好一句话答到点上的快捷回复，查不到就说几点给结果。',
      en: 'Keep quick replies that answer in one line, or say by what time you will know.',
    },
    source: PASSIVE_SERVICE,
    seeds: [],
  },
  {
    id: 'chase-volume-for-score',
    title: { zh: '以为冲单量、冲销售额能提分', en: 'Chasing orders or turnover to lift the score' },
    penalty: {
      zh: '正常促销不罚，但也不加分：单量、销售额都不是考核指标，低价、赠品、秒退、异常订单还会剔除。单量只决定满 30 单开始正式计分。单子猛增，揽收和回复一慢，分反而掉。',
      en: 'Honest promotion is not punished, but adds nothing: neither orders nor turnover are scored, and low-price, gift, instantly refunded and abnormal orders are left out. Volume only decides when formal scoring begins, at 30 orders. If pick-up and replies slow down, the score falls.',
    },
    instead: {
      zh: '促销照做，为的是卖货；提分靠少出差评、少出品退、回得快。',
      en: 'Promote in order to sell. For the score: fewer bad reviews, fewer quality returns, faster replies.',
    },
    source: SCORE,
    seeds: ['003/9', '003/15'],
  },
];
