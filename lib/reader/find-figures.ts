import type { Unit } from '../records/ids';

/** A number in a text, with what was printed around it. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  /** As printed, unit included. */
  readonly raw: string;
  /** In the printed unit; 万 and 亿 are multiplied out. */
  readonly value: number;
  /** As printed: `%`, `秒`; empty when there is none. */
  readonly unit: string;
  /** `≥`, `<`, `=`, `×`, `/`, `¥` ... directly before: a threshold, a formula, the scale's end, a price; never the shop's own figure. */
  readonly bound: boolean;
  /** A plus or minus was printed. */
  readonly signed: boolean;
};

/** Longer ones are ids. */
const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,15})?|\d{1,15}(?:\.\d{1,15})?`;
/** Longest first. Latin units must not run on into a word. */
const UNIT =
  '%|‰|‱|个百分点|pp(?![a-z])|个?小时|分钟|秒钟?|天(?![猫均])|日(?![环均同])|分(?![类时析布])|单(?![量数均])|笔|次|件(?!数)|个(?![人体])|条|元|倍|星|名|位|(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|ms|h|s|d)(?![a-z])';
/** What may part the pieces of a duration; never the end of a cell. */
const GAP = String.raw`[^\S\t]?`;
/**
 * Units in descending order, so that two figures side by side (`0.88秒 119.85秒`, `100分 13.9秒`) stay two. 分 clear of what
 * stands tight before it, or with decimals, are points: `3天1小时 3.5分`. 30天 clear of what follows is a window.
 */
const DURATION = [
  String.raw`(?<!\d)(?!(?:7|14|15|30|60|90)天\s)\d+_天[^\S\t\n]\d+_小?时[^\S\t][1-5]?\d_分钟?(?:_\d+(?:\.\d+)?_秒)?`,
  String.raw`(?<!\d)(?!(?:7|14|15|30|60|90)天\s)\d+_天(?!\n)零?_\d+(?:\.\d+)?_小?时(?:零?_\d+(?:\.\d+)?_分钟|零?[1-5]?\d分(?!钟)|_[1-5]?\d_分(?!钟)(?=_\d+(?:\.\d+)?_秒))?(?:_\d+(?:\.\d+)?_秒)?`,
  String.raw`\d+_小?时零?_(?:\d+(?:\.\d+)?_分钟|[1-5]?\d_分(?!钟))(?:_\d+(?:\.\d+)?_秒)?`,
  String.raw`\d+_d(?:ays?)?_\d+_h(?:rs?|ours?)?(?:_\d+_m(?:ins?)?)?(?![a-z])`,
  String.raw`\d+_h(?:rs?|ours?)?_\d+_m(?:ins?|inutes?)?(?:_\d+_s(?:ecs?)?)?(?![a-z])`,
  String.raw`\d+_m(?:ins?)?_\d+_s(?:ecs?)?(?![a-z])`,
  String.raw`[1-5]?\d(?:_分钟_|分)[1-5]?\d(?:\.\d+)?_秒`,
  String.raw`(?<![\d.])[1-5]?\d[^\S\t\n]分[^\S\t\n][1-5]?\d[^\S\t\n]秒`,
  String.raw`\d{1,3}:\d{2}:\d{2}(?![:\d])`,
]
  .join('|')
  .replaceAll('_', GAP);
const FIGURE = new RegExp(
  String.raw`(${DURATION})|(?<![\w.])(?:(万分之|千分之|百分之)[^\S\t]?|(\+) *|([-−–]))?(${NUMBER})(?![\d])(?:[^\S\n]*(万(?!分之)|亿))?(?:[^\S\n]*(${UNIT})|\n(${UNIT})(?=\s|$))?`,
  'gi',
);

/** Units that Chinese prints before the number. */
const SHARES: Record<string, string> = { 百分之: '%', 千分之: '‰', 万分之: '‱' };

/** Dates, times of day and ranges: digits that are no figure. Blanked before figures are looked for. */
const NOT_FIGURES = [
  /(?<![\d.])(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*(?:T\s*)?\d{1,2}:\d{2}(?::\d{2})?)?/g, // 2026-09-09 11:00:37; not 4.7044 and -0.0681 behind it
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?![\d.%])(?:\s*,?\s*20\d{2}(?!\d))?/gi, // Dec 1, 2025
  /(?<![\d.])\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b\.?(?:\s*,?\s*20\d{2}(?!\d))?/gi, // 1 Dec 2025
  /(?<!\d)\d{1,2}\s*月\s*\d{1,2}\s*[日号]/g, // 9月9日
  /(?<![\d.:-])(?:0?[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d%.-])/g, // 09-09
  /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])/g, // 11:00
  /第\s*\d{1,5}\s*[名位]?/g, // 第3名
  /连续\s*\d{1,4}\s*个?[天日周月期]|\b\d{1,3}\s+(?:days?|weeks?) in a row/gi, // 连续3天下降
  /(?<![\d.])(?:20\d{2}\s*年\s*)?(?:0?[1-9]|1[0-2])\s*月(?:份)?(?!\s*\d)|20\d{2}\s*年(?!\s*\d)|20\d{2}\s*Q[1-4]|\bQ[1-4]\s*20\d{2}/gi, // 2026年8月
  /(?:[近过]|(?<![当目])前|[上前]一?[个期]|上一?周期|上一)\s*\d{1,4}\s*(?:个?自然)?[天日月](?!\s*\d{1,2}\s*小?时)|(?<!\d)\d{1,4}\s*(?:天|日)(?:口径|内|均)|T\+\d{1,2}|\b(?:last|past)\s+\d{1,4}\s+(?:days?|months?|weeks?)/gi, // 近30天, 上个30天
  /(?<![\d.])\d{1,15}(?:\.\d{1,15})?(?:\s*%)?(?:[^\S\t]*[~～至—][^\S\t]*|[–-]|[^\S\t][–-][^\S\t])\d{1,15}(?:\.\d{1,15})?\s*(?:%|分|星|秒|小时|天)?(?![\d.])/g, // 60%-70%; not a cell with `-` between two others
];

/** What a value would bring, of which neither number is the shop's: 达到1.61%得4.5分, 距下一档还差0.12%，可得5分, needs 1.07% to reach 4 points. */
const BRINGS = [
  /(?:距离?|还差|再|达到?|需|[升降]至|下一?[档级]|门槛|[做化升降提]到|[低高]于|不[超低高][过于])[^\n\t\d]{0,10}[≤≥<>]?\s*\d[\d.:]*\s*(?:%|‰|星|个百分点|(?:分钟?|小?时|秒|天)(?:\d+\s*(?:分钟?|小?时|秒))?)?[^\n\t\d]{0,8}[得获拿]到?\s*\d[\d.]*\s*分/g,
  /\b(?:needs?|reach|improve by|next (?:tier|level|step))\b[^\n\t\d]{0,8}[≤≥<>]?\s*\d[\d.]*[^\n\t\d]{0,16}\d[\d.]*(?: ?(?:points?|pts))/gi,
  /\bneeds? [≤≥<>]?\s*\d[\d.]*\s?(?:%|[a-z]{1,8})? to (?:reach|get|score|earn) \d[\d.]*/gi,
  /\d[\d.]*\s?(?:%|[a-z]{1,8})? more to [^\n\t\d]{0,16}\d[\d.]*(?: ?(?:points?|pts))/gi,
];

/** A place among others in so many words, on a line of its own or behind the figure: 行业第19名, Rank #19. */
const PLACE =
  /(?:行业|同行|同类|类目|同城|同级|同层|全国)?(?:(?:排名|排行|位列|位居)?\s?第\s?\d{1,7}\s?[名位]|(?:排名|排行|位列|位居)\s?[:：]?\s?第\s?\d{1,7})|\brank(?:ed|ing)?:?\s?(?:#|no\.?\s?)\d{1,7}/gi;

/** What days are counted, in a cell or a line of its own: 30 days. */
const COUNTED_DAYS = /(?<=^|[\n\t\ufffc])[^\S\n\t]*(?:30|60|90|180) days[^\S\n\t]*(?=$|[\n\t\ufffc])/gi;

/** One of these is in each of them; most texts have none. */
const OF_ASIDES = /[得获拿第]|need|reach|rank|more to|improve|next|\d days/i;

/** The text with what a value would bring, and the places that it takes, blanked, offsets kept. */
export function withoutAsides(text: string, blank = ' '): string {
  if (!OF_ASIDES.test(text)) return text;
  return [...BRINGS, PLACE, COUNTED_DAYS].reduce(
    (rest, pattern) => rest.replace(pattern, (match) => blank.repeat(match.length)),
    text,
  );
}

/** A `>` at the end of a line is a link's: `商品综合评分 >` over its figure. */
const BOUND_BEFORE =
  /(?:[<>][^\S\n\t]*|(?:[≥≤＜＞≧≦=×*÷/¥$]|大于|小于|高于|低于|不低于|不高于|至少|至多|超过|满|>=|<=)\s*)$/;

/**
 * All figures in a text, in order. Dates, times, ranges and windows (近30天) are not figures.
 *
 * @param text normalised (see `normalize`); white space kept
 */
export function findFigures(text: string): Figure[] {
  let masked = withoutAsides(text, '\u0001');
  for (const pattern of NOT_FIGURES) masked = masked.replace(pattern, (match) => '\u0001'.repeat(match.length));

  const figures: Figure[] = [];
  for (const match of masked.matchAll(FIGURE)) {
    const [raw, duration, share, plus, minus, digits, myriad, unitBeside, unitBelow] = match;
    const printedUnit = (unitBeside ?? unitBelow ?? '').replace('个小时', '小时');
    const sign = plus ?? minus ?? '';
    const unit = share ? SHARES[share]! : printedUnit;
    const start = match.index;
    const end = start + raw.trimEnd().length;
    const bound = BOUND_BEFORE.test(masked.slice(Math.max(0, start - 4), start));
    if (duration) {
      const seconds = durationSeconds(duration);
      figures.push({ start, end, raw: raw.trim(), value: seconds, unit: '秒', bound, signed: false });
      continue;
    }
    const size = Number(digits!.replaceAll(',', '')) * (myriad === '万' ? 1e4 : myriad === '亿' ? 1e8 : 1);
    const value = sign !== '' && sign !== '+' ? -size : size;
    figures.push({ start, end, raw: raw.trim(), value, unit: unit.toLowerCase(), bound, signed: sign !== '' });
  }
  return figures;
}

/** `1小时23分` is 4980; `00:01:23` is 83. */
function durationSeconds(text: string): number {
  if (text.includes(':')) return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const parts = text.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s?(天|d|小?时|h|分|m|秒|s)/g);
  return [...parts].reduce((sum, [, size, unit]) => sum + Number(size) * SECONDS_OF_PART[unit!]!, 0);
}
const SECONDS_OF_PART: Record<string, number> = {
  天: 86400,
  d: 86400,
  小时: 3600,
  时: 3600,
  h: 3600,
  分: 60,
  m: 60,
  秒: 1,
  s: 1,
};

const COUNT_UNITS = ['', '单', '笔', '次', '件', '个', '条', '名', '位'];
const SECONDS_IN: Record<string, number> = {
  ms: 0.001,
  秒: 1,
  秒钟: 1,
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  分钟: 60,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  小时: 3600,
  h: 3600,
  hr: 3600,
  hrs: 3600,
  hour: 3600,
  hours: 3600,
  天: 86400,
  日: 86400,
  d: 86400,
  day: 86400,
  days: 86400,
};
const PERCENT_IN: Record<string, number> = { '%': 1, '‰': 0.1, '‱': 0.01 };
const SECONDS_OF: Partial<Record<Unit, number>> = { seconds: 1, hours: 3600, days: 86400 };

/**
 * The figure's value in an indicator's canonical unit.
 *
 * @param printedUnit the unit printed with the figure, or, where it has none, beside its label or in its column's head
 * @returns undefined where the unit does not fit: `100分` is no reply time, and 124.97 no count
 */
export function toUnit(value: number, printedUnit: string, unit: Unit): number | undefined {
  if (unit === 'percent') {
    const percent = PERCENT_IN[printedUnit];
    return percent === undefined ? undefined : round(value * percent);
  }
  if (unit === 'score') return ['', '分', '星'].includes(printedUnit) ? value : undefined;
  if (unit === 'count') return COUNT_UNITS.includes(printedUnit) && Number.isInteger(round(value)) ? value : undefined;
  const seconds = SECONDS_IN[printedUnit];
  return seconds === undefined ? undefined : round((value * seconds) / SECONDS_OF[unit]!);
}

/** Changing a unit must not leave binary dust: 1.1 分钟 is 66 seconds, not 66.00000000000001. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
