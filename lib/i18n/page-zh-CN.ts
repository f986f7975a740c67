import type { Reason, VisitState } from '../records/visit';

/** One sentence: what is the case, and what the seller can do. */
type Advice = { title: string; body: string };

/** Chinese sets a space between a digit and a character, and none between two characters. */
const spaced = (text: string) => (/\d$/.test(text) ? `${text} ` : text);

const visit: Record<VisitState, Advice> = {
  read: { title: '已读到这页的指标', body: '数据已存在本机，改动下面的滑块就能试算。' },
  loading: { title: '页面还在加载', body: '等分数显示出来就会自动读取。等了半分钟还没动静，刷新一下页面。' },
  logged_out: { title: '后台登录已过期', body: '请在后台页面重新登录，登录后会自动读取。之前存的数据都还在。' },
  no_score: {
    title: '平台暂时没有给这家店打分',
    body: '多半是近期有效订单还不够（抖店要近 30 天满 30 单）。在那之前没有分数可读，这不是故障。',
  },
  changed: {
    title: '页面好像改版了',
    body: '这是体验分页面，但该有的指标没找到。没找到的一律不记，不会当成 0。先刷新一次；还是这样，请等扩展更新。',
  },
  held_back: { title: '这次读到的数对不上，没有保存', body: '宁可不记，也不记错。原因和办法：' },
};

const reasons: Record<Reason['code'], (names: { indicator: string; seen: string; expected: string }) => string> = {
  shop_unknown: () => '页面上没找到店铺名称，不知道是哪家店的数。请等页面顶部显示店铺名后刷新。',
  shop_switching: () => '刚切换了店铺，页面上还是上一家店的数。等数字刷新后会重新读取；一直不变就刷新页面。',
  total_mismatch: ({ seen, expected }) =>
    `总分和各维度分对不上：页面上是 ${seen || '—'}，按维度分算应在 ${expected || '—'}。多半是数字还没刷新完，刷新页面再看。`,
  rate_mismatch: ({ indicator, seen, expected }) =>
    `「${indicator}」和它的分子、分母对不上：显示 ${seen || '—'}，算出来是 ${expected || '—'}。刷新页面再看。`,
  clock_behind: ({ seen, expected }) =>
    `这台电脑的时钟是 ${seen}，可上次读数是在 ${expected}，这页的数会记错日期。请先校准电脑的日期和时间，再刷新页面；时钟现在没错的话，点「仍然使用这些数据」，以后就按现在的时钟记。`,
  clock_before_page: ({ seen, expected }) =>
    `这台电脑的时钟是 ${seen}，可页面写明是 ${expected} 的数。请先校准电脑的日期和时间，再刷新页面，会自动重新读取。`,
};

/** What is said of the page in the active tab, and of the first steps. */
export const pageZhCN = {
  visit,
  reasons,
  elsewhere: { title: '当前页面不是体验分页面', body: '下面是以前存下的数。' },
  elsewhereEmpty: { title: '还没有读到数据', body: '照下面三步走一遍，不用注册，也不用填任何账号。' },
  otherPage: { title: '这页没有体验分', body: '你在商家后台，但这一页不显示体验分指标。' },
  unread: { title: '还没读到这一页', body: '分数显示出来后会自动读取。如果刚装上或刚更新扩展，请刷新一下页面。' },
  open: (score: string) => `打开${score}页面`,
  otherShop: (name: string) => `当前页面是「${name}」的`,
  showShop: '看这家店',
  otherPlatforms: '其他平台：',
  storedOnly: '数据已存在本机。',
  opensTab: '（新标签页）',
  lastRead: (when: string) => `${spaced(when)}读取`,
  lastSeen: (when: string) => `${spaced(when)}查看`,
  withRaw: (name: string, raw: string) => `${name}（${raw}）`,
  privateFont: {
    title: '数字读不出来',
    body: '指标都在，但数字用了特殊字体，读不出来，所以没有记。请等扩展更新。',
  },
  found: (read: number, all: number) => `读到 ${read} / ${all} 项`,
  missing: '应该有但没找到',
  notUnderstood: '看到了但没看懂',
  noData: '页面上暂无数据',
  stepsTitle: '三步开始',
  steps: [
    '登录商家后台，打开显示店铺分的页面（抖店在「店铺 → 商家体验分」）。',
    '等分数和指标显示出来（抖店一般每天上午 11 点左右更新）。',
    '回到这里，指标会自己出现，拖动滑块就能试算。',
  ],
  at: (time: string) => `今天 ${time}`,
  yesterdayAt: (time: string) => `昨天 ${time}`,
  daysAgo: (days: number) => `${days} 天前`,
};

export type PageText = typeof pageZhCN;
