import { type Random, random } from '../data/random.ts';
import type { BoardSpec, Surroundings } from './board.ts';
import type { System } from './catalog.ts';

const MENU = [
  '首页',
  '订单管理',
  '商品',
  '物流',
  '售后',
  '评价管理',
  '店铺',
  '数据',
  '营销',
  '资金',
  '服务市场',
  '违规管理',
];
const TODO = ['待发货', '待付款', '待售后处理', '待回复评价', '即将超时', '平台介入待处理'];
const NOTICES = [
  '【规则】商家体验规范修订公示，09-15 起生效',
  '【公告】国庆期间物流时效调整，请提前备货',
  '平台客服升级：3分钟回复率考核说明',
  '【活动】大促报名开启，体验分≥4.5 优先',
  '系统将于 02:00-04:00 维护',
];
const ADVERTS = [
  '米朵服饰旗舰店 用智能客服，回复率提升 32%',
  '青屿家居官方店的增长秘诀：90天好评率 99%',
  '开通运费险，体验分 +2 分',
  '代运营服务 0 元试用 7 天',
];
const COUNTERS = ['今日订单', '今日支付金额', '访客数', '待发货订单'];
const FOOTERS = [
  '关于我们 · 服务协议 · 帮助中心 · 联系客服 95188',
  '© 2015-2026 版权所有 增值电信业务经营许可证 B2-20260123',
];

/** What stands around the board: menu, badges, counters, announcements, adverts, a footer. */
export function drawSurroundings(seed: number, english: boolean): Surroundings {
  const r = random(seed, 'boards/around');
  if (english) return { ...ENGLISH, badges: { Orders: r.int(1, 99) } };
  const menu = MENU.filter(() => r.next() < 0.75);
  return {
    menu,
    badges: Object.fromEntries(menu.filter(() => r.next() < 0.2).map((entry) => [entry, r.int(1, 120)])),
    notices: NOTICES.filter(() => r.next() < 0.3),
    counters: [...some(r, COUNTERS, 0.3), ...some(r, TODO, 0.2)].map((label) => ({
      label,
      text: /金额/.test(label)
        ? `¥${r.int(100, 90_000).toLocaleString('en-US')}.${r.int(10, 99)}`
        : String(r.int(0, 999)),
    })),
    adverts: r.next() < 0.35 ? [r.pick(ADVERTS)] : [],
    footer: r.pick(FOOTERS),
  };
}

const ENGLISH: Surroundings = {
  menu: ['Home', 'Orders', 'Products', 'Shipping', 'Growth', 'Marketing', 'Data Compass', 'Finance'],
  badges: {},
  notices: ['Policy update: late dispatch rate target takes effect on Oct 1'],
  counters: [{ label: 'Orders to ship', text: '18' }],
  adverts: [],
  footer: '© 2026 Seller University · Privacy · Help center',
};

/** A guide's bubble whose example figures belong to nobody; none in three boards of four. */
export function drawBubble(system: System, seed: number): BoardSpec['bubble'] {
  const r = random(seed, 'boards/bubble');
  if (r.next() < 0.75 || system.language === 'en') return undefined;
  const indicators = system.dimensions.flatMap((dimension) => dimension.indicators);
  if (indicators.length === 0) return undefined;
  const { labels, decimals, range, unit } = r.pick(indicators);
  const example = (range[0] + (range[1] - range[0]) * r.next()).toFixed(decimals);
  const printed = unit === 'percent' ? '%' : unit === 'hours' ? '小时' : unit === 'seconds' ? '秒' : '分';
  return r.pick([
    { title: '新手引导 1/3', lines: [`例如：${labels[0]} ${example}${printed}`, '点击指标名可查看诊断详情'] },
    { title: labels[0]!, lines: [`同行优秀 ${example}${printed}`, `行业均值 ${example}${printed}`] },
  ]);
}

function some(r: Random, list: readonly string[], share: number): string[] {
  return list.filter(() => r.next() < share);
}
