import type { ShopEvent } from '../../engine/forecast/event-cost';

const title = '商家体验分规范（公示稿，预计 2026-09-08 生效）';
const source = { title, url: 'https://school.jinritemai.com/doudian/web/article/aJoPPkXuLRqc' };

/** What counts in which figure, and as how much (facts R0714 and R0908, 2.2). */
export const douyinEvents: readonly ShopEvent[] = [
  {
    id: 'unanswered_turn',
    name: { zh: '一轮人工会话没有回复（按 10 分钟计）', en: 'A chat turn left unanswered (counts as 10 minutes)' },
    indicator: 'im_response_time',
    value: 600,
    adds: true,
    source,
  },
  {
    id: 'dissatisfied_chat',
    name: { zh: '一次会话被评 1–3 星', en: 'A chat rated 1 to 3 stars' },
    indicator: 'im_dissatisfaction_rate',
    value: 100,
    adds: true,
    source,
  },
  {
    id: 'one_star_review',
    name: { zh: '一条 1 星评价', en: 'A one-star review' },
    indicator: 'goods_rating',
    value: 1,
    adds: true,
    source,
  },
  {
    id: 'quality_return',
    name: { zh: '一单因商品品质申请售后', en: 'An order returned for its quality' },
    indicator: 'quality_return_rate',
    value: 100,
    adds: false,
    source,
  },
  {
    id: 'damage_return',
    name: { zh: '一单因商品/包装破损申请售后', en: 'An order returned for damage' },
    indicator: 'damage_return_rate',
    value: 100,
    adds: false,
    source,
  },
  {
    id: 'platform_help',
    name: { zh: '一单升级到平台求助', en: 'An order taken to the platform' },
    indicator: 'platform_help_rate',
    value: 100,
    adds: false,
    source,
  },
  {
    id: 'late_parcel',
    name: { zh: '一个运单没按时送达', en: 'A parcel delivered late' },
    indicator: 'delivery_on_time_rate',
    value: 0,
    adds: true,
    source,
  },
];
