import type { Term } from '../platforms/vocabulary';
import {
  type Caption,
  captionBehind,
  captionBelow,
  captionKind,
  isNote,
  isUnknownCaption,
  isVerdict,
  PAIR_MARK,
  pairIn,
  trailingKind,
  withoutPlace,
  withoutVerdicts,
} from './captions';
import { type Figure, findFigures, toUnit, withoutAsides } from './find-figures';
import { isBroken } from './is-broken';
import { type Beside, isScore, isUnchanged, noteBeside } from './note-beside';
import { isOfOtherWindow, isShorter } from './windows';

/** One indicator's figure in a text. */
export type Picked =
  | {
      readonly status: 'read';
      readonly value: number;
      readonly raw: string;
      readonly at: number;
      readonly beside: Beside;
      /** An arrow stands behind it: a change, where the tile has another figure that could be the value. */
      readonly trend?: boolean;
      /** Words that nobody knows stand in its own box: it may be theirs (`24` over 待处理售后). */
      readonly renamed?: boolean;
    }
  | { readonly status: 'no_data'; readonly raw: string; readonly beside: Beside }
  | { readonly status: 'not_understood'; readonly raw: string };

/** A stretch of a text. */
export type Span = { readonly start: number; readonly end: number };

export type Context = {
  /** The words over or before the figure at an offset that say what it is: its column's and its row's head. */
  readonly headingAt: (offset: number) => string;
  /** Whether the line of the figure at an offset is headed by a name that nobody knows: a product, a courier, another shop. */
  readonly isStrangers?: (offset: number) => boolean;
  /** The unit printed with the label, for figures that carry none. */
  readonly unitHint: string;
  /** Font size of the text at an offset; a shop's own figure is set larger than what stands beside it. */
  readonly sizeAt: (offset: number) => number;
  /** Font size of the label; 0 where it does not matter. */
  readonly labelSize?: number;
  /** Whether two texts stand so close together that they are pieces of one. */
  readonly isOneText?: (end: number, start: number) => boolean;
  /** Whether an icon stands in the box that a figure has for itself. */
  readonly hasIcon?: (figure: Span) => boolean;
  /** The figure's own box: a stretch that holds words, this figure, and no other. */
  readonly boxOf?: (figure: Span) => Span | undefined;
  /** Whether the text at an offset begins clear of what stands before it on its line: a box of its own, and no word's next one. */
  readonly isApart?: (offset: number) => boolean;
};

const NO_DATA =
  /(?:^|[\s:：\ufffc])(?:-{1,3}|—{1,2}|–|暂无(?:数据)?|无数据|(?:样本|数据|单量|订单)量?不足|(?:no|not enough|insufficient) data|N\/A)(?:\s*(?:%|分|秒|小时))?(?=$|\s|\ufffc)/gi;
/** Digits of a private font, which only the page's own font can show: several together, or parts of a number. One alone is an icon. */
const PRIVATE_DIGITS =
  /\ue000|[\d.][\ue001-\uf8ff\u{f0000}-\u{10fffd}]|[\ue001-\uf8ff\u{f0000}-\u{10fffd}](?:[\ue001-\uf8ff\u{f0000}-\u{10fffd}]|[.%‰])/u;
/** Larger by this factor is set apart on purpose. */
export const CLEARLY_LARGER = 1.15;

/** A figure with what the words beside it make of it. */
type Said = {
  readonly figure: Figure;
  readonly kind: Caption | undefined;
  readonly words: string;
  readonly verdict: boolean;
  /** The second of two figures that have a caption each (本店 / 同行均值): the mark before it makes it no scale's end. */
  readonly paired: boolean;
  /** Words in its own box say something of it that no list here knows. */
  readonly renamed: boolean;
};
type Candidate = Said & { readonly value: number; readonly trend: boolean };

/** An arrow, the space before it, and what stands behind it. */
const ARROW_BEHIND = /^(\s*)[↑↓▲▼△▽⬆⬇↗↘⇧⇩🔺🔻](\s*)/u;

/** Whether the arrow behind a figure is its own (`0.13分↑ 4.18分`), and not the next one's (`4.18分 ↑0.13分`). */
function hasArrow(text: string, figure: Figure, next: Figure | undefined): boolean {
  const arrow = ARROW_BEHIND.exec(text.slice(figure.end));
  if (!arrow) return false;
  const [all, before = '', behind = ''] = arrow;
  if (next?.start !== figure.end + all.length) return true;
  if (before === '' || behind === '') return before.length < behind.length;
  const lines = Number(before.includes('\n')) - Number(behind.includes('\n'));
  return lines === 0 ? figure.value < next.value : lines < 0;
}

/**
 * The shop's own figure for an indicator in a text that speaks of this indicator alone.
 * Peers', changes, ranks, targets, thresholds, weights and sub-scores are told apart by the words before and behind
 * them; of what is left the one that is called the shop's own, else the largest, counts. Two equal claims are not
 * understood.
 *
 * @returns undefined where the text holds nothing that could be the figure
 */
export function pickFigure(blockText: string, term: Term, context: Context): Picked | undefined {
  const text = withoutAsides(blockText);
  const figures = findFigures(text);
  const said = sayOfFigures(text, figures, term, context);
  const beside: Beside = {};
  const candidates: Candidate[] = [];
  /** Scores that nothing calls so. */
  const bare = new Set<number>();
  /** Of the right unit, and impossible: 134 %. */
  let odd: Figure | undefined;
  for (const each of said) {
    const { figure, kind, words } = each;
    const unit = figure.unit || context.unitHint || unitIn(context.headingAt(figure.start));
    const printed = toUnit(figure.value, unit, term.unit);
    const value = printed !== undefined && isDeduction(term) ? Math.abs(printed) : printed;
    const fits = value !== undefined && value >= term.range[0] && value <= term.range[1];
    const broken = isBroken(text, figure, figures, context);
    const own = kind === undefined || kind === 'own' || (kind === 'score' && term.role !== 'indicator');
    const signedOwn = !figure.signed || term.role === 'bonus' || isDeduction(term);
    const claims =
      own &&
      value !== undefined &&
      (!figure.bound || each.paired) &&
      !countsThings(text, figure) &&
      !names(figure, term);
    if (claims && fits && !broken && signedOwn && isPoints(text, figure, term, context)) {
      const next = figures[figures.indexOf(figure) + 1];
      const trend = hasArrow(text, figure, next) || context.hasIcon?.(figure) === true;
      candidates.push({ ...each, value, trend });
    } else if (kind !== undefined || !isPlace(text, figure, term)) {
      const heading = context.headingAt(figure.start);
      // A column of changes says what they are against; over a change beside its value the head is the value's (近30天).
      const isChange = captionKind(words) === 'change' && captionKind(heading) !== 'change';
      const said = `${isChange ? comparisonBefore(text, figures, figure) : heading} ${words}`;
      noteBeside(beside, each.paired ? { ...figure, bound: false } : figure, kind, said, term);
      if (kind === undefined && !fits && figure.unit === '分' && isScore(figure)) bare.add(figure.value);
    }
    // A score out of range is another scale's (a sub-score of 100 beside a rating); a rate of 134 % is nobody's.
    if (claims && !figure.signed && (broken || (!fits && term.unit !== 'score'))) odd ??= figure;
  }
  // Several are the marks of a scale: 1分 2分 3分 4分 5分.
  if (bare.size === 1 && term.role === 'indicator') beside.score ??= [...bare][0]!;
  if (beside.change === undefined && isUnchanged(text, context)) beside.change = 0;

  const figured = candidates.filter(({ figure }) => !isPlace(text, figure, term));
  const chosen = choose(figured.length > 0 ? figured : candidates, context.sizeAt);
  const none = findNone(text, figures, context);
  // `--` where the figure should stand is the answer; what follows is somebody else's.
  const comesFirst = none && chosen && none.at < chosen.figure.start;
  if (comesFirst && chosen.kind !== 'own' && !isDominant(chosen.figure, context)) {
    return { status: 'no_data', raw: none.raw, beside };
  }
  if (chosen) {
    const { figure, value } = chosen;
    const other = figured.find((candidate) => candidate !== chosen && candidate.kind === undefined);
    if (other?.figure.unit === '分' && term.role === 'indicator' && isScore(other.figure) && !isAlike(other, chosen))
      beside.score ??= other.figure.value;
    const { trend, renamed } = chosen;
    const marks = { ...(trend && { trend }), ...(renamed && { renamed }) };
    return { status: 'read', value, raw: figure.raw, at: figure.start, beside, ...marks };
  }
  const trending = candidates.length === 0 && !none ? ofTrend(said, term, context) : undefined;
  if (trending) return { status: 'read', ...trending, beside: {} };
  if (candidates.length > 1) return { status: 'not_understood', raw: candidates.map((c) => c.figure.raw).join(' | ') };
  if (odd && term.unit !== 'count') return { status: 'not_understood', raw: odd.raw };
  if (PRIVATE_DIGITS.test(text)) return { status: 'not_understood', raw: '' };
  if (none) return { status: 'no_data', raw: none.raw, beside };
  return undefined;
}

/** 客服01: a number with a nought before it names something; 08 may be a count. */
function names({ raw }: Figure, { unit }: Term): boolean {
  return unit !== 'count' && NUMBERED.test(raw);
}
const NUMBERED = /^0\d+$/;

/** What a change is against, where it stands in a box of its own before it: `较前7日` `上升0.04%`. */
function comparisonBefore(text: string, figures: readonly Figure[], figure: Figure): string {
  const from = Math.max(text.lastIndexOf('\n', figure.start) + 1, figures[figures.indexOf(figure) - 1]?.end ?? 0);
  return COMPARISON.exec(text.slice(from, figure.start))?.[0] ?? '';
}
const COMPARISON = /(?:[日周月年]环比|环比|同比|较|比|vs\.?|compared)[^较比]*$/i;

/** `3招把好评率做到前10%`: how many of what the text goes on to say, in one word with it. */
function countsThings(text: string, { raw, end }: Figure): boolean {
  const word = /^\d{1,3}$/.test(raw) ? /^\p{Script=Han}+/u.exec(text.slice(end))?.[0] : undefined;
  if (word === undefined) return false;
  return word.length > LONGEST_TAG || (captionKind(word) === undefined && !isVerdict(word));
}

/** Printed with as many decimals: another figure of the indicator's own (4.63分 of the day before 4.69分), and no sub-score. */
function isAlike({ figure: one }: Candidate, { figure: other }: Candidate): boolean {
  return one.value !== other.value && decimalsOf(one) > 0 && decimalsOf(one) === decimalsOf(other);
}

function decimalsOf({ raw }: Figure): number {
  return /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
}

/**
 * The only figure of a tile, set clearly larger than its label, with a bare arrow before it: the figure, and which way it
 * went. Without the size it may be the change that is shown while the figure is not, unless it is a score that no change
 * is as large as.
 */
function ofTrend(
  said: readonly Said[],
  term: Term,
  context: Context,
): { value: number; raw: string; at: number } | undefined {
  const [sole, ...more] = said.filter(({ figure }) => isDominant(figure, context) || isLevel(figure, term));
  if (!sole || more.length > 0 || sole.kind !== 'change' || /\p{L}/u.test(sole.words)) return undefined;
  const { raw, start, signed, bound, unit } = sole.figure;
  const value = toUnit(sole.figure.value, unit || context.unitHint, term.unit);
  if (value === undefined || signed || bound || value < term.range[0] || value > term.range[1]) return undefined;
  return context.headingAt(start).trim() === '' ? { value, raw, at: start } : undefined;
}

/** A score in the upper half of its scale: none moves by so much. */
function isLevel({ value }: Figure, { role, unit, range }: Term): boolean {
  return role !== 'indicator' && unit === 'score' && value > (range[0] + range[1]) / 2;
}

/** A verdict that may be the peers' own (同行均值 8.39分 优秀 8.66分); 高, 低 and 待提升 are the shop's. */
const BEST = /优|良|合格|达标|excellent|good/i;

/** `2.24 %, vs. previous day` with the change in the next box: words behind a comma are of what follows them. */
const NEW_CLAUSE = /^ ?[,，;；].*$/s;

/** What the words in each figure's box, before it, behind it and over it make of it. */
function sayOfFigures(text: string, figures: readonly Figure[], term: Term, context: Context): Said[] {
  let end = 0;
  let pair: readonly [string, string] | undefined;
  const said = figures.map((figure, at): Said => {
    const box = context.boxOf?.(figure);
    const last = figures[at - 1];
    const own = last && hasArrow(text, last, figure) ? figure.start : end;
    const before = text.slice(box ? box.start : own, figure.start);
    const behind = box ? withoutPlace(text.slice(figure.end, box.end).replace(NEW_CLAUSE, '')) : '';
    end = box ? box.end : figure.end;
    // A caption that has had its answer in words (较前1日 持平) says nothing of the next figure.
    const { rest, verdicts } = withoutVerdicts(
      before
        .replace(ANSWERED, '')
        .split(/持平|无变化|no change|unchanged|暂无|--/i)
        .pop() ?? '',
    );
    const isSecond = last !== undefined && PAIR_MARK.test(text.slice(last.end, figure.start));
    const ofPair = isSecond ? pair?.[1] : undefined;
    const next = figures[at + 1];
    pair = next && PAIR_MARK.test(text.slice(figure.end, next.start)) ? pairIn(rest) : undefined;
    const isLast = figures.at(-1) === figure;
    const after = text.slice(figure.end);
    const isOther = isShorter(box ? behind : figures.length === 1 ? after : '', term);
    const kind = kindOf(figure, ofPair ?? pair?.[0] ?? rest, withoutVerdicts(behind).rest, box !== undefined);
    return {
      figure,
      kind: isOther ? 'peer' : (kind ?? trailingKind(after) ?? (isLast ? captionBelow(after) : undefined)),
      words: rest,
      verdict: verdicts > 0,
      renamed: box !== undefined && isUnknownCaption(`${rest} ${withoutVerdicts(behind).rest}`),
      paired: isSecond && (ofPair !== undefined || context.headingAt(figure.start) !== context.headingAt(last.start)),
    };
  });
  // 同行均值 8.39分 | 优秀 8.66分, 本店 8.32分 同行 8.39分 优秀 8.66分: the best of the peers.
  const isOwnNamed = said.some(({ kind }) => kind === 'own');
  for (const [at, each] of said.entries()) {
    const last = said[at - 1];
    const isNext =
      last?.kind === 'peer' && (isOwnNamed || !text.slice(last.figure.end, each.figure.start).includes('\n'));
    const isBest =
      isNext && BEST.test(text.slice(last.figure.end, each.figure.start)) && !isDominant(each.figure, context);
    if (isBest && each.verdict && each.kind === undefined) said[at] = { ...each, kind: 'peer' };
  }
  // 优秀 0.5 % 良好 1 % 合格 2 %: the steps of a scale.
  const isScale = said.filter(({ verdict, kind }) => verdict && kind === undefined).length > 1;
  return isScale ? said.map((each) => (each.verdict ? { ...each, kind: each.kind ?? 'target' } : each)) : said;

  /** 商品体验（4.14分）: in brackets right behind the label, the figure itself. */
  function isBehindLabel({ start }: Figure): boolean {
    return /\ufffc\s*[(（]$/.test(text.slice(0, start));
  }

  /** 去处理(3), 12.15秒(9.1分): a note to what stands before. */
  function isInBrackets({ start, end }: Figure): boolean {
    return /[(（]$/.test(text.slice(0, start)) && /^\s*[)）]/.test(text.slice(end));
  }

  function kindOf(figure: Figure, before: string, behind: string, boxed: boolean): Caption | undefined {
    if (context.isStrangers?.(figure.start)) return 'peer';
    const heading = context.headingAt(figure.start);
    const dominant = isDominant(figure, context);
    const caption = dominant ? before.replace(PLACE_BEFORE, '') : before;
    // Under a head of its own a figure is what the head says; a note below the label tells what the indicator is.
    const inForce = !boxed && (dominant || heading.trim() !== '') && isNote(caption) ? '' : caption;
    if (isOfOtherWindow(`${heading} ${inForce}`, term)) return 'peer';
    // 指标值（得分）: the head is of the first of the two.
    if (isInBrackets(figure) && !isBehindLabel(figure) && term.role === 'indicator' && isScore(figure)) return 'score';
    const cells = captionKind(heading) === 'own' ? inForce.replace(PERIOD_CELL, '') : inForce;
    const kind = captionKind(`${heading} ${cells}`);
    const isNoScore = isMeasured(figure, term) && (isTime(figure) || captionKind(inForce) === undefined);
    if (kind && !(kind === 'score' && isNoScore)) return kind;
    if (isInBrackets(figure) && isBehindLabel(figure) && term.unit === 'score' && figure.unit === '分')
      return undefined;
    if (isInBrackets(figure)) return term.unit === 'score' && term.role === 'indicator' ? 'score' : 'part';
    if (PROMISED.test(text.slice(0, figure.start))) return 'target';
    if (term.role !== 'bonus' && term.role !== 'deduction' && GAINED.test(text.slice(0, figure.start))) return 'change';
    const compared = COMPARED.exec(text.slice(Math.max(0, figure.start - 12), figure.start))?.[0];
    if (compared && !(context.isApart?.(figure.start) && isVerdict(compared)))
      return figure.unit === '%' && /^超/.test(compared) ? 'rank' : 'peer';
    if (!boxed) return undefined;
    const isTagged = figures.length === 1 && isTag(figure, before, behind);
    const isRenamed = !dominant && !isTagged && isUnknownCaption(`${before} ${behind}`);
    return captionBehind(behind) ?? (isRenamed ? 'part' : undefined);
  }
}

/** A caption that has had its answer before the label: `考核行业：食品饮料 有效订单数：` */
const ANSWERED = /^.*[^\s:：]{2,12}[:：]\s?[^\s:：\d]{1,20}[\s|｜]+(?=\ufffc)/s;

/** A cell before the figure's own that says what days are counted, 上1月 or 前1天; under 指标值 it makes nothing of the figure. */
const PERIOD_CELL = /^\s*[近上前昨]?[一\d]*个?(?:自然)?[天日周月]\s*$/;

/** A small TOP3 before a large figure is its place. */
const PLACE_BEFORE = /^TOP\s?\d{1,3}$/i;

/** A word in a tag behind the only figure (`9.7分 观察期`); behind a bare number it may say what is counted. */
function isTag({ unit, raw }: Figure, before: string, behind: string): boolean {
  if (unit === '' && !raw.includes('.')) return false;
  return !/\p{L}/u.test(before) && behind.trim().length <= LONGEST_TAG && !/[\d\n]/.test(behind.trim());
}
const LONGEST_TAG = 6;

/** 超过10小时将影响得分, and then 8.7小时: a time is no score, whatever is said of scores before it. */
function isTime({ unit }: Figure): boolean {
  return /^(?:秒|分钟|小时|天|h|s|hours?|seconds?|minutes?|days?)/i.test(unit);
}

/** Per cent or a time: the indicator's own figure, in a column of scores too (得分/数据). */
function isMeasured({ unit }: Figure, term: Term): boolean {
  return unit !== '' && term.unit !== 'score' && term.unit !== 'count' && toUnit(1, unit, term.unit) !== undefined;
}

/** 高于同行 0.30: by how much, and not how much; 超过同行 51%: how many of them. */
const COMPARED = /(?:[高低优劣差好]于|领先|落后|超[过越])[^\s\n\d]{0,6} ?$/;

/** What could be won: 预计可提升 0.4分. As a tag behind a figure the same words are a verdict on that. */
const PROMISED = /可(?:提升|提高|增加|改善|优化)[\s:：]*$/;
/** 升0.13分, 提升0.2分: in one word with the figure, by how much. */
const GAINED = /(?:[升降涨跌]|提高|[增减]加?少?)$/;

/** Set clearly larger than its label: the figure that its tile is about. */
function isDominant(figure: Figure, { sizeAt, labelSize = 0 }: Context): boolean {
  return labelSize > 0 && sizeAt(figure.start) >= CLEARLY_LARGER * labelSize;
}

/** A unit in a column's or row's head: `本店(%)`, `单位：小时`. */
function unitIn(heading: string): string {
  return /[(（/:：]\s*(%|‰|秒|分钟|小时|天|分|单|hours?|seconds?|days?)\s*[)）]?\s*$/i.exec(heading)?.[1] ?? '';
}

/** Bonus and deduction are points: `4 项` and `-10分/次` are not, and a bare 4 only where it is set as a tile's figure, or nothing follows. */
function isPoints(text: string, figure: Figure, { role }: Term, context: Context): boolean {
  if (role !== 'bonus' && role !== 'deduction') return true;
  const isPrinted = figure.unit === '分' || figure.value === 0 || figure.raw.includes('.');
  const isBare = figure.unit === '' && (isDominant(figure, context) || text.slice(figure.end).trim() === '');
  return (isPrinted || isBare) && text[figure.end] !== '/';
}

/** 3/5, 12/2857: a place among others, or a part of a whole, where another figure stands beside it; 80/100 is a score of full marks. */
function isPlace(text: string, { raw, end }: Figure, { unit, range }: Term): boolean {
  const whole = /^\d{1,9}$/.test(raw) ? /^ *\/ *(\d{1,9})(?![\d.%])/.exec(text.slice(end))?.[1] : undefined;
  return whole !== undefined && !(unit === 'score' && Number(whole) === range[1]);
}

/** Printed with or without its minus: 扣分 2 分, -2 分. */
function isDeduction(term: Term): boolean {
  return term.unit === 'score' && term.better === 'lower';
}

function choose(candidates: readonly Candidate[], sizeAt: Context['sizeAt']): Candidate | undefined {
  const named = candidates.filter((candidate) => candidate.kind === 'own');
  const pool = named.length > 0 ? named : candidates;
  const [first, ...others] = pool;
  if (!first || others.every((other) => other.value === first.value)) return first;
  const bySize = [...pool].sort((a, b) => sizeAt(b.figure.start) - sizeAt(a.figure.start));
  const [largest, next] = bySize as [Candidate, Candidate];
  if (sizeAt(largest.figure.start) >= CLEARLY_LARGER * sizeAt(next.figure.start)) return largest;
  // 0.13分↑ beside 4.18分
  const [plain, ...more] = pool.filter(({ trend }) => !trend);
  const isOnly = plain && more.every((other) => other.value === plain.value);
  return isOnly && pool.every(({ trend, value }) => !trend || value < plain.value) ? plain : undefined;
}

/** 退货率 — 1.2%: a dash right between a label and a figure on its line parts them. */
function isSeparator(text: string, start: number, end: number, figures: readonly Figure[]): boolean {
  const isBehindLabel = BEHIND_LABEL.test(text.slice(0, start + 1));
  const isDash = /^[\s\ufffc]?(?:-|–|—{1,2})$/.test(text.slice(start, end));
  return (
    isDash &&
    isBehindLabel &&
    figures.some((figure) => /^ ?$/.test(text.slice(end, figure.start)) && figure.start >= end)
  );
}

/** The label, with the unit that is printed with it. */
const BEHIND_LABEL = /\ufffc(?:[/（(] ?(?:%|‰|秒|分钟|小时|天|分|h|s) ?[)）]?)? ?$/;

/** The first `--` or 暂无 that stands for the shop's own figure, and not for a peer's or a change. */
function findNone(text: string, figures: readonly Figure[], context: Context): { at: number; raw: string } | undefined {
  for (const match of text.matchAll(NO_DATA)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isSeparator(text, start, end, figures)) continue;
    const last = figures.findLast((figure) => figure.end <= start);
    const box = context.boxOf?.({ start, end });
    const before = text.slice(box ? box.start : (last?.end ?? 0), start);
    const words = `${context.headingAt(end - 1)} ${withoutVerdicts(before.split(/--|暂无/).pop() ?? '').rest}`;
    if (/^\s*单位\s*$/.test(context.headingAt(end - 1))) continue; // it has none
    const kind = captionKind(words) ?? (box && captionBehind(text.slice(end, box.end)));
    if (kind === undefined || kind === 'own' || kind === 'score' || isNote(words)) {
      return { at: start, raw: match[0].replaceAll('\ufffc', '').trim() };
    }
  }
  return undefined;
}
