import type { Fix } from '../../../engine/types';
import { RULES } from './sources';

/** 服务体验, after the sale: how fast refunds are reviewed, and who has to ask the platform. */
export const aftersaleFixes: readonly Fix[] = [
  {
    id: 'approve-clear-cases-automatically',
    title: { zh: '简单售后设成自动同意', en: 'Approve clear after-sale cases automatically' },
    how: {
      zh: '在售后小助手里，给小额退款和 7 天无理由退货设自动同意；系统同意也算审核完成，可以先从 20 元以下试。',
      en: 'Let the after-sale assistant approve small refunds and 7-day no-reason returns. An approval by the system counts; begin below 20 yuan.',
    },
    effects: [{ indicator: 'aftersale_review_time', kind: 'relative', by: -0.4 }],
    effort: 'low',
    firstDays: 1,
    fullDays: 30,
    evidence: {
      basis: 'rule',
      note: {
        zh: '审核时长从买家申请算到商家或系统同意，只看已发货退款和退货退款。改善幅度是估计。',
        en: 'Review time runs from the request to approval by shop or system, for refunds after dispatch and returns only. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '会误批几单不该退的。定好金额上限，每周抽查一次。',
      en: 'A few undeserved refunds will pass. Set a ceiling and check a sample weekly.',
    },
    seeds: ['000/3.1', '004/2', '004/7'],
  },
  {
    id: 'clear-the-review-queue',
    title: { zh: '早 8 点先清售后，23 点前清零', en: 'Clear after-sale requests at 08:00 and before 23:00' },
    how: {
      zh: '23:00–8:00 的申请从 8:00 起算：早班第一件事清夜里的单，白天专人每两小时看一次，收工前清到零。',
      en: 'Requests made between 23:00 and 08:00 count from 08:00. Clear the night’s first thing, have one person look every two hours, and leave none open in the evening.',
    },
    effects: [{ indicator: 'aftersale_review_time', kind: 'relative', by: -0.25 }],
    effort: 'low',
    firstDays: 1,
    fullDays: 30,
    evidence: {
      basis: 'rule',
      note: {
        zh: '夜里 23:00–8:00 不计时，白天每拖一小时都算进平均。改善幅度是估计。',
        en: 'The clock rests from 23:00 to 08:00; every hour of the day counts. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    seeds: ['000/3.1', '001/2.4', '001/s2', '004/2', '004/7', '004/8', '004/23'],
  },
  {
    id: 'make-returns-easy',
    title: { zh: '退换政策写明白，不为难买家', en: 'State the return policy and keep it easy' },
    how: {
      zh: '退换条件、寄回地址、几天到账写进详情页和飞鸽自动回复；支持 7 天无理由的直接同意，别逼得买家去选品质原因。',
      en: 'Put conditions, return address and refund time on the product page and in the chat greeting. Approve 7-day no-reason returns at once, so that nobody has to plead a quality fault.',
    },
    effects: [
      { indicator: 'quality_return_rate', kind: 'relative', by: -0.05 },
      { indicator: 'platform_help_rate', kind: 'relative', by: -0.1 },
    ],
    effort: 'low',
    firstDays: 5,
    fullDays: 34,
    evidence: {
      basis: 'rule',
      note: {
        zh: '总退货率不计分，品质退货才计分，而且只认买家第一次选的原因。改善幅度是估计。',
        en: 'The overall return rate is not scored; quality returns are, by the first reason given. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '退货可能略多一些。绝不劝买家改退货原因，既没用也违规。',
      en: 'Returns may rise a little. Never ask a buyer to change the reason: it is useless and against the rules.',
    },
    seeds: ['000/2.4', '001/2.3', '001/s2', '004/9'],
  },
  {
    id: 'refuse-with-a-way-out',
    title: { zh: '拒绝售后，要给理由和退路', en: 'Refuse only with a reason and a way out' },
    how: {
      zh: '先沟通再点拒绝：写明依据（照片、条款），同时给一个能接受的办法，补件、部分退款或换货都行；不批量拒绝。',
      en: 'Talk before you refuse. Give the ground (photo, clause) and an acceptable offer: missing part, partial refund or exchange. Never refuse in bulk.',
    },
    effects: [{ indicator: 'platform_help_rate', kind: 'relative', by: -0.15 }],
    effort: 'low',
    firstDays: 3,
    fullDays: 32,
    evidence: {
      basis: 'rule',
      note: {
        zh: '平台求助率 = 转去找平台（仲裁、投诉、平台客服）的订单 ÷ 找过商家的订单，被拒了又没别的办法，买家就去找平台。改善幅度是估计。',
        en: 'The rate is orders taken to the platform (arbitration, complaint, its service) over orders that asked the shop; a flat refusal is the usual cause. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: { zh: '无故拒绝售后会被罚款、冻结货款。', en: 'Groundless refusal is fined and can freeze your payout.' },
    seeds: ['000/3.4', '003/10'],
  },
  {
    id: 'escalate-within-a-day',
    title: { zh: '棘手的售后 24 小时内转主管', en: 'Hand hard cases to a supervisor within 24 hours' },
    how: {
      zh: '买家催第二遍，或提到「投诉」「找平台」，当天转主管，24 小时内给明确答复。平台已介入的工单按时办结，三成以上逾期会被警告。',
      en: 'A second reminder, or the word “complain” or “platform”, goes to a supervisor that day, with a firm answer within 24 hours. Finish platform tickets in time: 30 % overdue brings a warning.',
    },
    effects: [{ indicator: 'platform_help_rate', kind: 'relative', by: -0.2 }],
    effort: 'medium',
    firstDays: 3,
    fullDays: 32,
    evidence: {
      basis: 'rule',
      note: {
        zh: '售后仲裁，或同一件事找过你又去找平台，都算求助；工单逾期三成警告、六成罚款，是消极服务细则写的。改善幅度是估计。',
        en: 'Arbitration counts, and so does a matter taken to the platform after you were asked. The rule on passive service warns at 30 % overdue tickets and fines at 60 %. The size of the gain is our estimate.',
      },
      url: RULES.passiveService,
    },
    seeds: ['000/2.5', '000/3.4', '001/1.3', '001/s1', '002/16', '003/10', '004/3', '004/20'],
  },
  {
    id: 'retrace-platform-cases',
    title: { zh: '逐单复盘找过平台的订单', en: 'Retrace each order that went to the platform' },
    how: {
      zh: '每周一单一单看：买家第一次找我们是哪天，卡在谁手里，哪句话没说清。同样的问题改流程，不只处理这一单。',
      en: 'Each week, case by case: when did the buyer first write, with whom did it stick, what was left unclear? Change the routine, not only the one case.',
    },
    effects: [{ indicator: 'platform_help_rate', kind: 'relative', by: -0.1 }],
    effort: 'low',
    firstDays: 7,
    fullDays: 36,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '求助的单一般不多，原因往往集中，看得过来。已经算进去的要满 30 天才出窗口。改善幅度是估计。',
        en: 'These orders are few and their causes alike, so they can all be read. What has been counted leaves after 30 days. The size of the gain is our estimate.',
      },
    },
    seeds: ['003/10', '003/16', '003/22'],
  },
  {
    id: 'compensate-own-faults',
    title: { zh: '店铺的错当天赔，别等买家催', en: 'Make good your own faults the same day' },
    how: {
      zh: '少件、错发、破损，核实后当天补发、退款或小额打款；按实际损失赔，不附带任何条件。',
      en: 'Missing, wrong or broken: once confirmed, replace, refund or pay a small sum the same day. Pay for the loss, with no strings.',
    },
    effects: [{ indicator: 'platform_help_rate', kind: 'relative', by: -0.1 }],
    effort: 'low',
    firstDays: 3,
    fullDays: 32,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '赔不赔、赔多少都不计分；当天解决了，买家用不着去找平台。改善幅度是估计。',
        en: 'Compensation itself is not scored; but a buyer helped the same day has no reason to ask the platform. The size of the gain is our estimate.',
      },
    },
    risk: {
      zh: '绝不拿赔偿换好评或换「不给差评」，那算诱导评价。',
      en: 'Never give compensation in return for a good review or for no bad one.',
    },
    seeds: ['000/3.5', '002/19'],
  },
];
