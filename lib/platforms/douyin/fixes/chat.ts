import type { Fix } from '../../../engine/types';
import { RULES } from './sources';

/** 服务体验, in 飞鸽: how fast a person answers, and how the buyer rates it. */
export const chatFixes: readonly Fix[] = [
  {
    id: 'staff-chat-8-to-23',
    title: { zh: '把客服排班补到 8:00–23:00', en: 'Staff chat from 08:00 to 23:00' },
    how: {
      zh: '平响只算 8:00–22:59 的人工会话。先看哪几个小时回得最慢，早上 8 点、午休和晚 8–11 点优先加人。',
      en: 'Reply time counts human chats from 08:00 to 22:59. See which hours are slowest and add people there first, as a rule at 8, over lunch and from 20:00 to 23:00.',
    },
    effects: [{ indicator: 'im_response_time', kind: 'relative', by: -0.3 }],
    effort: 'medium',
    firstDays: 1,
    fullDays: 30,
    evidence: {
      basis: 'rule',
      note: {
        zh: '没人回的一轮按 600 秒算，没排班的钟点最吃亏；23 点后不考核。改善幅度是估计。',
        en: 'A round that nobody answers counts as 600 seconds, so hours without staff cost most; after 23:00 nothing counts. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: { zh: '多一个班的人工，先补最慢的时段。', en: 'It costs a shift; fill the slowest hours first.' },
    seeds: ['000/4.2', '001/5.1', '001/s5', '002/12', '002/14', '003/8', '003/14', '004/8', '004/29'],
  },
  {
    id: 'ring-before-timeout',
    title: { zh: '超时没回就提醒，一轮都别漏', en: 'Sound an alarm so that no message stays unanswered' },
    how: {
      zh: '给 30 秒、60 秒没回的会话设提醒，主管盯着未回列表兜底。漏一轮算 600 秒，顶得上 40 轮 15 秒的回复。',
      en: 'Set reminders at 30 and 60 seconds and let a supervisor watch the list of open chats. One missed round is 600 seconds, as much as forty replies of 15 seconds.',
    },
    effects: [{ indicator: 'im_response_time', kind: 'relative', by: -0.2 }],
    effort: 'low',
    firstDays: 1,
    fullDays: 30,
    evidence: {
      basis: 'rule',
      note: {
        zh: '平响是所有人工对话轮次的平均，漏回的一轮记 600 秒，最拖后腿。改善幅度是估计。',
        en: 'The figure is the mean over all human rounds, and a missed one enters with 600 seconds. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    seeds: ['000/4.2', '001/5.1', '002/14'],
  },
  {
    id: 'robot-answers-first',
    title: { zh: '常问的先让智能客服答', en: 'Let the robot answer common questions first' },
    how: {
      zh: '把发货时间、尺码、退换流程等前 20 个问题写进智能客服，答不了的一键转人工，答错、漏答的每周补一次。',
      en: 'Teach the robot the twenty most frequent questions (dispatch, sizes, returns), with one step to a person, and mend its wrong answers weekly.',
    },
    effects: [{ indicator: 'im_response_time', kind: 'relative', by: -0.15 }],
    effort: 'low',
    firstDays: 1,
    fullDays: 30,
    evidence: {
      basis: 'rule',
      note: {
        zh: '全程由智能客服接待的会话不计入平响，人工手上的会话少了，回得就快。改善幅度是估计。',
        en: 'Chats that only the robot handled do not count, and people with fewer chats answer faster. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    risk: {
      zh: '别做成转不出来的机器人，急了的买家会直接找平台。',
      en: 'Do not trap buyers with the robot: an angry one goes straight to the platform.',
    },
    seeds: ['000/4.2', '001/5.4'],
  },
  {
    id: 'answer-to-the-point',
    title: { zh: '快捷回复一句话答到点上', en: 'Write quick replies that answer in one line' },
    how: {
      zh: '按商品备好尺码、材质、用法、发货、退换的现成答案，头一句就给结论。「稍等」「在的」这类应付话算无效回复。',
      en: 'Prepare answers for each product on size, material, use, dispatch and returns, conclusion first. Fillers such as “one moment” count as no reply.',
    },
    effects: [
      { indicator: 'im_response_time', kind: 'relative', by: -0.2 },
      { indicator: 'im_dissatisfaction_rate', kind: 'relative', by: -0.05 },
    ],
    effort: 'medium',
    firstDays: 1,
    fullDays: 30,
    evidence: {
      basis: 'source',
      note: {
        zh: '应付话不算回复，是 2026 年 9 月 29 日起的口径，来自培训材料转述。有一家店的档位是 15 秒以内满分，别的行业可能不同。改善幅度是估计。',
        en: 'That fillers do not stop the clock since 29 September 2026 is reported second-hand from training material. In one shop up to 15 seconds was full marks; other industries may differ. The size of the gain is our estimate.',
      },
    },
    seeds: ['000/4.2', '000/4.4', '001/5.1', '001/5.4', '002/15', '003/7'],
  },
  {
    id: 'solve-before-closing',
    title: { zh: '每个会话给出办法再结束', en: 'Close no chat without a solution' },
    how: {
      zh: '退、换、补、修，至少给一个办法和一个时间；办不到的说清原因和替代方案。结束前问一句「还有没处理好的吗」。',
      en: 'Refund, exchange, replacement or repair: at least one offer with a date. Where nothing can be done, give the reason and an alternative. Ask “is anything still open?” before closing.',
    },
    effects: [
      { indicator: 'im_dissatisfaction_rate', kind: 'relative', by: -0.2 },
      { indicator: 'platform_help_rate', kind: 'relative', by: -0.1 },
    ],
    effort: 'medium',
    firstDays: 2,
    fullDays: 31,
    evidence: {
      basis: 'rule',
      note: {
        zh: '不满意率 = 1–3 星的人工会话 ÷ 被评价的人工会话。评的人少，9 个里 1 个不满意就是 11%。改善幅度是估计。',
        en: 'The rate is human chats rated 1–3 stars over human chats rated. With few ratings one in nine is already 11 %. The size of the gain is our estimate.',
      },
      url: RULES.score,
    },
    seeds: ['000/3.2', '001/1.3', '001/2.4', '001/5.3', '001/s5', '002/16', '002/19', '003/7', '003/8', '004/3'],
  },
  {
    id: 'calm-before-offering',
    title: { zh: '先听完、道歉，再谈方案', en: 'Listen and apologise before you offer anything' },
    how: {
      zh: '买家在气头上，别一上来就报赔多少钱。先听他说完，复述问题、道个歉，再给两个方案让他挑；不反问，不争对错。',
      en: 'An angry buyer does not want a sum first. Let them finish, repeat the problem, apologise, then offer two ways out. No counter-questions, no arguing who is right.',
    },
    effects: [{ indicator: 'im_dissatisfaction_rate', kind: 'relative', by: -0.1 }],
    effort: 'low',
    firstDays: 2,
    fullDays: 31,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '没有单独的态度指标，态度体现在会话星级里；嘲讽、贬低买家另按消极服务处罚。改善幅度是估计。',
        en: 'There is no indicator for manners; they show in the stars of the chat. Mocking a buyer is punished separately as passive service. The size of the gain is our estimate.',
      },
      url: RULES.passiveService,
    },
    seeds: ['001/5.2', '001/s5', '002/13', '002/17', '002/18'],
  },
  {
    id: 'review-bad-chats-weekly',
    title: { zh: '每周复盘 1–3 星的会话', en: 'Go through chats rated 1–3 stars every week' },
    how: {
      zh: '每周挑 5 段，跟当班客服一起看：哪句答非所问，哪步没人跟。改成标准答法，新人先学这一份；没办完的，主动联系买家办完。',
      en: 'Take five a week and read them with whoever was on duty: which answer missed the point, where did nobody follow up? Turn it into a standard answer for newcomers, and finish what is still open with the buyer.',
    },
    effects: [
      { indicator: 'im_dissatisfaction_rate', kind: 'relative', by: -0.1 },
      { indicator: 'im_response_time', kind: 'relative', by: -0.05 },
    ],
    effort: 'medium',
    firstDays: 7,
    fullDays: 36,
    evidence: {
      basis: 'judgement',
      note: {
        zh: '打过的星不会变，复盘是为了下一个买家不再打低星。改善幅度是估计。',
        en: 'A star once given stays; this is for the next buyer. The size of the gain is our estimate.',
      },
    },
    risk: {
      zh: '联系买家只为把事办完，绝不求改评分。',
      en: 'Contact buyers to finish the matter; never ask for a better rating.',
    },
    seeds: ['000/3.3', '002/15', '002/21', '003/13', '004/6', '004/10', '004/29'],
  },
];
