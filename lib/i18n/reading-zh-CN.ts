import type { RuleKey, RuleProblem } from '../panel/rule-plan';
import type { OutcomeStatus, VisitState } from '../records/states';

/** Chinese sets a space between a character and a Latin letter. */
const apart = (text: string) => text.replace(/^(?=[A-Za-z])/, ' ').replace(/(?<=[A-Za-z])$/, ' ');

const states: Record<VisitState, string> = {
  read: '已读取',
  loading: '还在加载',
  logged_out: '没登录',
  no_score: '没有分数',
  changed: '像是改版了',
  held_back: '对不上，没保存',
};

const statuses: Record<OutcomeStatus, string> = {
  read: '读到',
  no_data: '暂无数据',
  not_understood: '没看懂',
  not_found: '没找到',
};

const fields: Record<RuleKey, string> = {
  platform: '平台',
  label: '页面上的文字',
  under: '上级标题',
  side: '位置',
  unit: '单位',
  indicator: '指标',
  name: '名称',
};

const problems: Record<RuleProblem['code'], (said: string) => string> = {
  header: () => '没找到规则。请让同事用「分享规则」复制，再整段粘贴过来，第一行是 ScoreLens rules。',
  version: (said) => `这些规则是更新的版本（${said || '没写版本'}），请先更新扩展再粘贴。`,
  too_long: () => '文字太长了，不像是规则。请只粘贴规则那一段。',
  too_many: () => '一次最多 200 条规则，请分几次粘贴。',
  line: (said) => `看不懂「${said}」，这一行没有用。`,
  twice: (said) => `「${said}」写了两遍，用的是第一遍。`,
  field: (said) => `「${said}」没写或写得不对，这一条没有用。`,
};

/** What is said of reading pages: their health, what was held back, what was taught. */
export const readingZhCN = {
  title: '页面读取',
  lead: (count: number) => `看过 ${count} 种页面`,
  empty: '打开过的后台页面会列在这里：读到了什么，什么没读到。',
  undo: '撤销',
  failed: '没有成功，请再试一次。数据没有受影响。',
  states,
  statuses,
  inFront: '当前页面',
  frontUnread: '当前页面什么都没读到？可以把它的页面骨架发给我们，或者用下面的「指给我看」。',
  lastRead: (when: string) => `上次读到：${when}`,
  neverYet: '还没读到过',
  readTitle: '读到的',
  changesTitle: '和上次读到时相比',
  noChanges: '没有变化',
  gone: (label: string) => `「${label}」不见了`,
  appeared: (label: string) => `多了「${label}」`,
  renamed: (before: string, after: string) => `「${before}」改叫「${after}」`,
  turned: (label: string, before: string, after: string) => `「${label}」原来${before}，现在${after}`,
  open: '打开这个页面',
  skeleton: {
    get: '复制页面骨架…',
    copy: '复制',
    label: '页面骨架',
    lead: '反馈问题时附上它，方便我们修。只有指标文字和页面结构，数字都换成了 0，店名、人名都去掉了。复制前可以先看一遍。',
    unavailable: '现在取不到。请让这个页面开在前面，刷新一下再试。',
    copied: '已复制。',
    notCopied: '没能自动复制。文字已经选中，请按 Ctrl+C。',
  },
  held: {
    title: '等你确认的数',
    lead: '这些数自己对不上，没有记进历史。去页面上核对一下再决定。',
    of: (shop: string, day: string) => `${shop}，${day}的数`,
    unknownShop: '不知道是哪家店',
    inQuestion: '有疑问的数',
    all: (count: number) => `这次读到的全部 ${count} 个数`,
    use: '仍然使用这些数据',
    never: '这个页面不要再读',
    drop: '丢掉这些数据',
    whose: '这是哪家店的数？',
    choose: '请选择',
    otherShop: '其他店，我来填店名',
    shopName: '店铺名称',
    needShop: '先选好是哪家店，再使用这些数据。',
  },
  never: {
    note: '这个页面你设成了不读',
    body: '打开它时什么也不会记。',
    resume: '恢复读取',
    done: '以后不再读这个页面。',
  },
  successor: {
    title: '标签改名',
    ask: (before: string, after: string, raw: string) =>
      `「${before}」不见了，这里多了「${after}」${raw}，是改名了吗？`,
    yes: '是，改名了',
    no: '不是',
    accepted: (after: string, name: string) =>
      `记住了，以后把「${after}」当作「${name}」来读。刷新后台页面就会重新读取。`,
  },
  taught: {
    title: '你教的指标',
    empty: '页面上有数没读到？点「指给我看」，到页面上点一下那个数，以后就会读。',
    teach: '指给我看',
    started: '到后台页面上点那个数就行，按 Esc 取消。',
    notHere: '先在浏览器里打开要教的后台页面，让它在前面，再点一次。',
    where: (label: string, under: string) => (under ? `「${under}」下的「${label}」` : `页面上的「${label}」`),
    own: '自己起名的指标',
    rename: '改名',
    newName: '新名称',
    save: '保存',
    cancel: '取消',
    remove: '删除',
    removed: (name: string) => `已删除「${name}」，以前记下的数都还在。`,
    share: '分享规则',
    shareLead: '店分透镜的指标规则，只有页面上的文字和位置，没有任何数字。',
    shared: (count: number) => `已复制 ${count} 条规则，发给同事粘贴就行。`,
    shareText: '规则文字',
    paste: '粘贴同事的规则',
    pasteHere: '把同事发来的文字粘贴到这里',
    willDo: '会这样处理：',
    plan: { new: '新增', replaces: '替换', same: '已经有了' },
    add: (count: number) => `加上这 ${count} 条`,
    added: (count: number) => `已加上 ${count} 条。刷新后台页面就会按新规则读。`,
    line: (line: number, problem: string) => (line > 0 ? `第 ${line} 行：${problem}` : problem),
    problems,
    fields,
  },
  settings: {
    chips: '在后台页面的数字旁边显示小标签',
    noChipsOn: '不显示小标签的页面',
    showAgain: '重新显示',
    neverRead: '不读的页面',
    platforms: '更多平台',
    platformsLead: '下面的后台默认不读。点了之后浏览器会再问你一次。',
    read: (platform: string) => `读取${apart(platform)}后台`,
    stop: (platform: string) => `不再读取${apart(platform)}后台`,
    refused: '浏览器没有给权限，所以还读不了。',
  },
  figures: {
    title: '读到的其他指标',
    noWhatIf: '还不能试算',
    noWhatIfBody: (score: string) =>
      `${score}的算法我们还没有可靠的依据，不瞎猜，所以没有滑块。读数、历史和导出都照常。`,
  },
};

export type ReadingText = typeof readingZhCN;
