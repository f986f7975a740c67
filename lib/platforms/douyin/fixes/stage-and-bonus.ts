import type { Fix } from '../../../engine/types';
import { RULES } from './sources';

/** 加分项, 扣分项 and the growth stage. Bonus points are the rule's own figures. */
export const stageAndBonusFixes: readonly Fix[] = [
  {
    id: 'insure-return-freight',
    title: { zh: '开通退换货运费险', en: 'Switch on return freight insurance' },
    how: {
      zh: '全店开通，连续开满 2 天，并且近 30 天有至少 1 个带险的支付订单，总分加 2 分。',
      en: 'Switch it on for the shop. With two days on and at least one insured order paid in 30 days, the total gains 2.',
    },
    effects: [{ indicator: 'bonus', kind: 'add', by: 2 }],
    effort: 'low',
    firstDays: 3,
    fullDays: 3,
    evidence: {
      basis: 'rule',
      note: {
        zh: '规则写明加 2 分，最多 2 分。已经开着的，这 2 分已经在分里，不会再加。',
        en: 'The rule states +2, at most 2. If it is already on, these points are in your score and will not come again.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '每单要付保费，退货率高的店保费也高。',
      en: 'Each order costs a premium, more where returns are frequent.',
    },
    seeds: ['000/2.4'],
  },
  {
    id: 'insure-bulky-return-freight',
    title: { zh: '大件商品开通大件运费险', en: 'Insure return freight of bulky goods' },
    how: {
      zh: '卖家具、家电等大件的店，单独开通「大件退换货运费险」，连续开满 2 天且近 30 天有带险订单，再加 2 分。',
      en: 'For furniture, appliances and the like switch on the separate insurance for bulky goods. Two days on and an insured order in 30 days: another 2.',
    },
    effects: [{ indicator: 'bonus', kind: 'add', by: 2 }],
    effort: 'low',
    firstDays: 3,
    fullDays: 3,
    evidence: {
      basis: 'rule',
      note: {
        zh: '规则写明加 2 分，和普通运费险可以叠加。不卖大件的店用不上，已经开着的不会再加。',
        en: 'The rule states +2, on top of the ordinary insurance. Of no use to shops without bulky goods; if it is on, it is in your score.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '大件退货运费贵，保费也高，先算清每单成本。',
      en: 'Bulky returns are dear and so is the premium; work out the cost per order first.',
    },
    seeds: ['000/2.4'],
  },
  {
    id: 'offer-doorstep-installation',
    title: { zh: '需要安装的大件，提供上门安装', en: 'Offer installation at the doorstep' },
    how: {
      zh: '接入上门安装服务：可安装订单里有三成以上、并且至少 50 单用了上门安装，总分加 2 分。',
      en: 'Join the installation service. When at least 30 % of eligible orders, and at least 50, are installed at home, the total gains 2.',
    },
    effects: [{ indicator: 'bonus', kind: 'add', by: 2 }],
    effort: 'high',
    firstDays: 30,
    fullDays: 30,
    evidence: {
      basis: 'rule',
      note: {
        zh: '规则写明加 2 分，最多 2 分；多久能达标是估计。已经拿到的不会再加。',
        en: 'The rule states +2, at most 2; the time to reach the threshold is our estimate. If you have it, it is in your score.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '安装师傅没约好会招来差评，先在订单多的城市做。',
      en: 'Missed appointments bring bad reviews; begin in the cities with most orders.',
    },
    seeds: [],
  },
  {
    id: 'deliver-next-day',
    title: { zh: '就近发货，明日达做到两成', en: 'Ship from near by until 20 % arrive next day' },
    how: {
      zh: '把走量大的几款放到买家最集中的一两个区域仓，配更快的快递；明日达签收占全部签收 20% 以上，总分加 5 分。',
      en: 'Stock the fastest movers in one or two regions where most buyers live, with a faster courier. At 20 % of signed orders by next-day delivery the total gains 5.',
    },
    effects: [{ indicator: 'bonus', kind: 'add', by: 5 }],
    effort: 'high',
    firstDays: 15,
    fullDays: 15,
    evidence: {
      basis: 'rule',
      note: {
        zh: '规则写明占比到 20% 加 5 分，是加分项里最高的；多久能达标是估计。已经拿到的不会再加。',
        en: 'The rule states +5 at 20 %, the largest single bonus; the time to get there is our estimate. If you have it, it is in your score.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '分仓和快递都更贵，先算每单多花多少钱。',
      en: 'Regional stock and a faster courier cost more; work out the cost per order first.',
    },
    seeds: ['000/2.2', '003/12'],
  },
  {
    id: 'clear-deductions',
    title: { zh: '查清扣分原因，当天改掉', en: 'Find the cause of a deduction and end it today' },
    how: {
      zh: '点开扣分项看是哪一条：售后地址异常、拒开发票每次扣 2 分，虚假宣传、欺诈发货、品牌问题每类扣 10 分。当天整改；判错了，7 天内申诉。',
      en: 'Open the deduction and see which it is: a false return address or a refused invoice costs 2 each time, false claims, fraudulent dispatch or brand trouble 10 each kind. Correct it today; if the finding is wrong, appeal within 7 days.',
    },
    effects: [{ indicator: 'deduction', kind: 'to', value: 0 }],
    effort: 'low',
    firstDays: 30,
    fullDays: 30,
    evidence: {
      basis: 'rule',
      note: {
        zh: '扣分看近 30 天，不再犯，满 30 天就出窗口；申诉成功会更快。现在没扣分的，这条不加分。',
        en: 'Deductions look back 30 days: without a repeat they leave after 30, sooner when an appeal succeeds. With none now there is nothing to gain.',
      },
      url: RULES.score,
    },
    seeds: [],
  },
  {
    id: 'keep-papers-in-order',
    title: { zh: '资质补齐，地址发票不出错', en: 'Keep papers, return address and invoices in order' },
    how: {
      zh: '营业执照、品牌授权到期前一个月续好；售后地址填能收货的真地址；买家要发票就开，别找理由拖。',
      en: 'Renew licence and brand authorisations a month ahead, give a return address that really receives parcels, and issue an invoice whenever asked.',
    },
    effects: [],
    effort: 'low',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'rule',
      note: {
        zh: '做好了不加分，是为了不丢分：地址、发票每次扣 2 分，品牌资质缺失或不符扣 10 分。',
        en: 'It adds nothing; it saves points: 2 each time for address or invoice, 10 for missing or wrong brand papers.',
      },
      url: RULES.score,
    },
    seeds: ['000/5.5', '003/1'],
  },
  {
    id: 'be-ready-before-30-orders',
    title: { zh: '新店满 30 单前先把指标理顺', en: 'Be ready before the 30th order' },
    how: {
      zh: '体验分不用手动开通：近 30 天有效支付订单不到 30 单，按成长阶段固定给 70 分；满 30 单就按真实指标算。先把回复、揽收、售后审核做稳，再放量。',
      en: 'The score needs no switching on: below 30 valid orders in 30 days the growth stage gives a flat 70, from 30 on the real figures count. Get reply, pick-up and review times steady before you grow.',
    },
    effects: [],
    effort: 'low',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'rule',
      note: {
        zh: '成长阶段有一项没达到合格标准，或有违规，会降到 60 分；合格标准只在页面上看得到。个人店没有成长分。',
        en: 'In the growth stage one indicator below its pass mark, or a violation, means 60; the marks are shown on the page only. Personal shops get no growth score.',
      },
      url: RULES.score,
    },
    seeds: ['003/2', '003/39', '003/45'],
  },
];
