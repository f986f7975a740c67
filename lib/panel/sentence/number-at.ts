/** What a number counts. `percent` may be of the value or of a point; `points` is the word for the latter. */
export type CountOf =
  | 'percent'
  | 'points'
  | 'seconds'
  | 'hours'
  | 'days'
  | 'minutes'
  | 'score'
  | 'count'
  | 'tenths'
  | 'times';

export type Amount = {
  readonly value: number;
  /** Undefined where only a number stands. */
  readonly of: CountOf | undefined;
  /** A sign before it: −1 or 1; 0 without. */
  readonly sign: -1 | 0 | 1;
};

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Longest first where one begins another. */
const UNITS: readonly (readonly [RegExp, CountOf, number])[] = [
  [/^\s*(?:个\s*)?(?:百分点|percentage\s+points?|percent\s+points?|pct\s+pts?|p\.?p\.?t?s?(?![a-z]))/, 'points', 1],
  [/^\s*(?:%|percent(?![a-z])|per\s+cent(?![a-z])|pct(?![a-z]))/, 'percent', 1],
  [/^\s*‰/, 'percent', 0.1],
  [/^\s*(?:个\s*)?点(?!\d)/, 'points', 1],
  [/^\s*(?:points?|pts?)(?![a-z])/, 'points', 1],
  [/^\s*(?:个\s*)?(?:分钟|分(?=\s*\d+\s*秒)|minutes?(?![a-z])|mins?(?![a-z])|m(?![a-z]))/, 'minutes', 1],
  [/^\s*(?:秒钟|秒|seconds?(?![a-z])|secs?(?![a-z])|s(?![a-z]))/, 'seconds', 1],
  [/^\s*(?:个\s*)?(?:小时|钟头|hours?(?![a-z])|hrs?(?![a-z])|h(?![a-z]))/, 'hours', 1],
  [/^\s*(?:天|日|days?(?![a-z])|d(?![a-z]))/, 'days', 1],
  [/^\s*(?:分|星|颗星|stars?(?![a-z]))/, 'score', 1],
  [/^\s*成/, 'tenths', 1],
  [/^\s*(?:倍|times(?![a-z])|x(?![a-z]))/, 'times', 1],
  [/^\s*(?:单|次|件|笔|orders?(?![a-z])|个)/, 'count', 1],
];

const WORD_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** The number that begins here, with its sign and unit, and where it ends; undefined where none does. */
export function numberAt(text: string, at: number): { readonly amount: Amount; readonly end: number } | undefined {
  const rest = text.slice(at);
  const share = /^(百|千)分之\s*/.exec(rest);
  if (share) {
    const bare = bareNumber(rest.slice(share[0].length));
    if (!bare) return undefined;
    const value = share[1] === '百' ? bare.value : bare.value / 10;
    return { amount: { value, of: 'percent', sign: 0 }, end: at + share[0].length + bare.length };
  }
  const signed = /^([-+])\s*(?=[\d.])/.exec(rest);
  const skipped = signed?.[0].length ?? 0;
  const bare = bareNumber(rest.slice(skipped));
  if (!bare) return undefined;
  const sign = signed ? (signed[1] === '-' ? -1 : 1) : 0;
  let { value } = bare;
  let end = at + skipped + bare.length;
  const andHalf = /^\s*个半(?=\s*(?:小时|钟头))/.exec(text.slice(end)); // 一个半小时
  if (andHalf) {
    value += 0.5;
    end += andHalf[0].length;
  }
  for (const [unit, of, factor] of UNITS) {
    const found = unit.exec(text.slice(end));
    if (found) return { amount: { value: value * factor, of, sign }, end: end + found[0].length };
  }
  return { amount: { value, of: undefined, sign }, end };
}

function bareNumber(text: string): { readonly value: number; readonly length: number } | undefined {
  const arabic = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|^\.\d+/.exec(text);
  if (arabic) {
    const value = Number(arabic[0].replaceAll(',', ''));
    return Number.isFinite(value) ? { value, length: arabic[0].length } : undefined;
  }
  const half = /^一?半(?=\s*(?:个)?(?:小时|钟头|天|分钟))/.exec(text);
  if (half) return { value: 0.5, length: half[0].length };
  const chinese = /^[零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?/.exec(text);
  if (chinese) return { value: chineseNumber(chinese[0]), length: chinese[0].length };
  const word = /^(half an?|an?|[a-z]+)(?=\s+(?:hours?|minutes?|days?|seconds?|points?|percent\b|per cent))/.exec(text);
  if (!word) return undefined;
  const value = word[0].startsWith('half') ? 0.5 : /^an?$/.test(word[0]) ? 1 : WORD_NUMBERS[word[0]];
  return value === undefined ? undefined : { value, length: word[0].length };
}

/** 十五, 一百二十, 零点五. */
function chineseNumber(text: string): number {
  const [whole = '', decimals = ''] = text.split('点');
  let sum = 0;
  let digit: number | undefined;
  for (const each of whole) {
    const place = PLACES[each];
    if (place) {
      sum += (digit ?? 1) * place;
      digit = undefined;
    } else digit = (digit ?? 0) * 10 + (DIGITS[each] ?? 0);
  }
  const fraction = [...decimals].map((each) => DIGITS[each] ?? 0).join('');
  return Number(`${sum + (digit ?? 0)}.${fraction || 0}`);
}
