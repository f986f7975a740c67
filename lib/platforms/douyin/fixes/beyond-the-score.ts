import type { Fix } from '../../../engine/types';
import { RULES } from './sources';

/** Often recommended, sometimes good for business, and not scored by Douyin. Said plainly, so that nobody waits for points. */
export const beyondTheScoreFixes: readonly Fix[] = [
  {
    id: 'look-at-the-score-daily',
    title: { zh: '每天 11 点看分，哪项动查哪项', en: 'Look at the score at 11 and trace what moved' },
    how: {
      zh: '分数每天上午 11 点左右更新。先看哪项变了，再看是新进来的坏单，还是 30 天前的好单出了窗口，一次只改一件事。',
      en: 'The score updates around 11:00. See which figure moved, then whether a bad order came in or a good day left the 30-day window. Change one thing at a time.',
    },
    effects: [],
    effort: 'low',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '看数据本身不加分，它只是让你不把力气花错地方。',
        en: 'Looking adds no points; it keeps you from working on the wrong thing.',
      },
    },
    seeds: ['003/17', '003/18', '004/21', '004/23', '004/24'],
  },
  {
    id: 'earn-the-campaign-gate',
    title: { zh: '报官方大促，先守住 70 分', en: 'Hold 70 before you sign up for a campaign' },
    how: {
      zh: '官方大促看近 7 日均分，不到 70 报不了名。报上以后按预估单量提前备货、排客服、约快递加趟。',
      en: 'Campaigns look at the 7-day mean: below 70 you cannot sign up. Once in, arrange stock, chat staff and extra pick-ups for the orders you expect.',
    },
    effects: [],
    effort: 'medium',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'rule',
      note: {
        zh: '参加活动本身不计分。单子猛增时，揽收和回复一慢，分反而会掉。',
        en: 'Taking part is not scored. When orders jump and pick-up and replies slow down, the score falls.',
      },
      url: RULES.campaigns,
    },
    seeds: ['004/25', '004/26', '004/27'],
  },
  {
    id: 'tell-how-it-is-used',
    title: { zh: '短视频讲清用法和品牌来历', en: 'Show in short videos how it is used and who makes it' },
    how: {
      zh: '评论区问得最多的就是选题：怎么用、怎么选、容易踩的坑。品牌故事只讲查得到的事实，不蹭别家名气。',
      en: 'The most frequent questions are your topics: use, choice, common mistakes. Of the brand tell only what can be checked, and borrow nobody’s name.',
    },
    effects: [],
    effort: 'medium',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'rule',
      note: {
        zh: '转发率、互动频率、口碑影响力、品牌形象都不计入商家体验分（带货口碑分是达人的）。做这些是为了卖货。',
        en: 'Shares, interaction, word of mouth and brand image are not in the shop score (the 带货口碑分 is for creators). This is for sales.',
      },
      url: RULES.score,
    },
    seeds: ['000/4.3', '000/4.4', '000/5.2', '000/5.3', '000/5.5', '003/26'],
  },
  {
    id: 'bring-contacts-into-chat',
    title: { zh: '买家咨询都引到飞鸽里聊', en: 'Lead every contact into the platform chat' },
    how: {
      zh: '商品页、店铺首页、短视频评论里都写「有事点客服」，问题集中在飞鸽里接，有记录、好跟进。',
      en: 'Product page, shop page and video comments all say “ask our chat”. Everything in one place is on record and easy to follow up.',
    },
    effects: [],
    effort: 'low',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'rule',
      note: {
        zh: '有几种联系方式不计分，计分的只有飞鸽人工会话；聊到站外，出了纠纷也没凭据。',
        en: 'The number of channels is not scored; only human chats in 飞鸽 are. Off the platform there is no record when a dispute comes.',
      },
      url: RULES.score,
    },
    seeds: ['000/4.5', '004/12'],
  },
  {
    id: 'care-after-signing',
    title: { zh: '签收后问一声，老客给张券', en: 'Ask how it goes after delivery; thank regulars with a coupon' },
    how: {
      zh: '签收两三天后发一条使用提醒，问问有没有问题，有就当场办；复购券按消费发，跟评价无关。',
      en: 'Two or three days after delivery send a tip for use and ask whether all is well; if not, settle it there. Coupons go by purchases and have nothing to do with reviews.',
    },
    effects: [],
    effort: 'low',
    firstDays: 0,
    fullDays: 0,
    evidence: {
      basis: 'rule',
      note: {
        zh: '关怀消息、优惠券、互动频率都不计分，好处是问题早点暴露、老客多回头。',
        en: 'Messages, coupons and how often you interact are not scored. The use is that problems surface early and buyers return.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '消息里绝不提好评、五星、晒图有奖，那是诱导好评。',
      en: 'Never mention good reviews, five stars or rewards for photos: that is bought praise.',
    },
    seeds: ['000/4.3', '001/6.2', '004/13', '004/14'],
  },
];
