import type { Fix } from '../../../engine/types';
import { RULES } from './sources';

/** 商品综合评分: what buyers write. Never a number of good reviews to reach. */
export const reviewFixes: readonly Fix[] = [
  {
    id: 'invite-honest-reviews',
    title: { zh: '用官方「评价有礼」邀请评价', en: 'Invite reviews with the official review-reward tool' },
    how: {
      zh: '在后台开「评价有礼」，写了就有奖，打几星都一样；不私下塞卡片，也不只挑满意的买家发。',
      en: 'Switch on the platform’s own review reward: everyone who writes gets it, whatever the stars. No cards in parcels, no picking of happy buyers.',
    },
    effects: [{ indicator: 'goods_rating', kind: 'add', by: 0.02 }],
    effort: 'low',
    firstDays: 7,
    fullDays: 36,
    evidence: {
      basis: 'rule',
      note: {
        zh: '《虚假交易处置细则》明确允许官方评价有礼。满意的买家大多懒得评，请他们说一句，平均分才接近真实水平。改善幅度是估计。',
        en: 'The rule on fake trading allows this tool by name. Content buyers are mostly silent; when they speak, the mean comes closer to the truth. The size of the gain is our estimate.',
      },
      url: RULES.fakeTrade,
    },
    risk: {
      zh: '奖励绝不能跟好评、星级挂钩，一挂钩就是诱导好评。货本身差，邀来的也是差评。',
      en: 'Never tie the reward to stars: that is bought praise and is punished. And if the goods are bad, the invited reviews will say so.',
    },
    seeds: ['000/5.1', '001/6.4', '001/s6'],
  },
  {
    id: 'appeal-abusive-reviews',
    title: { zh: '恶意评价留好证据去申诉', en: 'Appeal against abusive reviews with evidence' },
    how: {
      zh: '敲诈、同行攻击、跟商品无关的谩骂，把聊天记录和订单截图存好，到申诉中心提交，通常几个工作日有结果。',
      en: 'For blackmail, attacks by rivals or abuse that has nothing to do with the goods, keep chat and order screenshots and file them in the appeal centre. An answer usually takes a few working days.',
    },
    effects: [
      { indicator: 'goods_rating', kind: 'add', by: 0.01 },
      { indicator: 'im_dissatisfaction_rate', kind: 'relative', by: -0.03 },
    ],
    effort: 'low',
    firstDays: 5,
    fullDays: 34,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '申诉是官方渠道，但申诉成功后会不会从指标里剔除，我们没看到明文。改善幅度是估计。',
        en: 'The channel is official, but we found no text that says an upheld appeal leaves the figure. The size of the gain is our estimate.',
      },
    },
    risk: {
      zh: '只申诉真有问题的评价。绝不交假凭证，平台会隐藏体验分或给它封顶。',
      en: 'Appeal only where there is a case. Never file fake evidence: the platform may hide or cap your score.',
    },
    seeds: [],
  },
  {
    id: 'answer-reviews-same-day',
    title: { zh: '评论当天回，差评回完就改', en: 'Answer reviews the same day, then correct the cause' },
    how: {
      zh: '差评先道歉，说清怎么处理，要退要补的转到飞鸽跟到底；同一句抱怨见到三次，就回头改商品或详情页，改完在评论里说一声。',
      en: 'Apologise, say what happens next, and follow refunds or replacements through in chat. The third time you read the same complaint, change the product or its page, and say so under the review.',
    },
    effects: [],
    effort: 'low',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'rule',
      note: {
        zh: '评论回复率、回复时间和评论内容都不计入体验分，计分的是买家打的星。好处是后面的买家少误会，你也早点知道该改什么。',
        en: 'Reply rate, reply time and the words of reviews are not scored; the stars are. The use is that later buyers misunderstand less, and that you learn early what to correct.',
      },
      url: RULES.score,
    },
    risk: { zh: '绝不私下劝买家删评、改评。', en: 'Never ask a buyer to delete or change a review.' },
    seeds: ['000/1.4', '000/1.5', '000/3.3', '000/4.1', '000/5.4', '001/6.1', '001/6.3', '001/s6', '004/15', '004/31'],
  },
];
