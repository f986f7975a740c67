import { compact } from '../normalize';

/** Words that make the figure behind them somebody else's: a peer's, a change, a rank, a target, a weight. */
export const OTHERS =
  /较[前昨上去]|环比|同比|涨跌|变化|波动|上升|下降|行业|同行|同类|同层|同城|均值|平均水平|优秀|标杆|大盘|竞店|基准|上期|上周|昨日|去年|历史|目标|达标|合格|考核线|红线|门槛|阈值|要求|满分|最高|最低|上限|下限|权重|排名|名次|超[越过]|击败|领先|还需|还差|预[期测估计]|industry|peers?\b|average|target|rank|weight|vs\.?\s|\bfull (?:score|marks)/i;

/** Words that say the figure is the shop's own, or of which days it is: they may stand between a label and its figure. */
const OWN =
  /^(?:本店(?:铺)?|我的(?:店铺)?|我店|店铺|当前(?:值|表现|得分)?|实际值?|指标值|店铺表现|数值|数据|本期|当期|得分|分数|近?\d*个?自?然?[天日周月]|my (?:shop|store)|current|value)$/i;

/** Buttons, links and notes of back-ends: no figure's name. */
const NOISE =
  /^(?:查看|详情|去|了解|点击|更多|展开|收起|说明|规则|帮助|设置|导出|下载|刷新|返回|取消|确定|全部|更新|数据更新|解读|指标说明|看数据|诊断|申诉|反馈|details?|more|view|learn|export|help|updated?)|(?:详情|说明|规则)$/i;

/** The last words of a figure that belongs to others: `97.8% 的同行`, `80分 及格`. */
export const OTHERS_BEHIND = /^\s*(?:的?(?:同行|商家|卖家|店铺(?!表现))|[)）]?\s*权重|及格|合格|达标|满分)/;

/** A note in brackets, closed or not. */
const NOTE = /[(（【[][^)）】\]]*[)）】\]]?/g;
const MARKS = /[:：?？*＊·•ⓘ›>＞▲▼↑↓~、]|^[-—]+|[-—]+$/g;

/** A label without what pages decorate it with: marks and notes in brackets, white space dropped. */
export function bare(label: string): string {
  return compact(compact(label).replace(NOTE, '').replace(MARKS, ''));
}

/** The part of a label to look for first: marks and notes may have come or gone around it. */
export function longestPiece(label: string): string {
  const pieces = label.replace(NOTE, '\n').replace(MARKS, '\n').split('\n').map(compact);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

const UNIT_NOTE = /[(（]\s*(?:单位\s*[:：]?\s*)?(%|‰|秒|分钟|小时|天|分|单|次|个|件|条|s|min|h|hours?|days?)\s*[)）]/i;

/** The unit that a label carries in brackets; empty where it carries none. */
export function unitIn(label: string): string {
  return UNIT_NOTE.exec(label)?.[1]?.toLowerCase() ?? '';
}

/** Whether two printed labels are one, bracket notes and marks aside. */
export function isSameLabel(a: string, b: string): boolean {
  return compact(a) === compact(b) || (bare(a) !== '' && bare(a) === bare(b));
}

/** Longest names seen on back-ends are 20 characters (Chinese) or 45 (English). */
const LONGEST = { cjk: 24, latin: 50 };

/** Whether a text could be a figure's name. */
export function isLabelLike(text: string): boolean {
  const plain = bare(text);
  if (/[\u3400-\u9fff]/.test(plain)) return plain.length >= 2 && plain.length <= LONGEST.cjk;
  return /[a-z]{2}/i.test(plain) && plain.length <= LONGEST.latin;
}

/** Whether a text beside a figure is about it and not its name: whose it is, of which days, or what to click. */
export function isAside(text: string): boolean {
  const plain = bare(text);
  return !isLabelLike(text) || OWN.test(plain) || NOISE.test(plain);
}
