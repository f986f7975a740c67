import type { Term } from '../platforms/vocabulary';
import { type Caption, captionKind, changeSign, trailingKind } from './captions';
import { type Figure, findFigures, toUnit } from './find-figures';

/** What stands beside a value, where the page shows it. */
export type Beside = { score?: number; weight?: number; change?: number; rank?: number };

/** One indicator's figure in a text. */
export type Picked =
  | {
      readonly status: 'read';
      readonly value: number;
      readonly raw: string;
      readonly at: number;
      readonly beside: Beside;
    }
  | { readonly status: 'no_data'; readonly raw: string; readonly beside: Beside }
  | { readonly status: 'not_understood'; readonly raw: string };

export type Context = {
  /** The words over the figure at an offset that say what it is: its column's head. */
  readonly headingAt: (offset: number) => string;
  /** The unit printed with the label, for figures that carry none. */
  readonly unitHint: string;
  /** Font size of the text at an offset; a shop's own figure is set larger than what stands beside it. */
  readonly sizeAt: (offset: number) => number;
};

const NO_DATA = /(?:^|[\s:：])(?:-{1,3}|—{1,2}|–|暂无(?:数据)?|无数据|N\/A)(?:\s*(?:%|分|秒|小时))?(?=$|\s)/i;
/** Digits of a private font, which only the page's own font can show. */
const PRIVATE_USE = /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/u;
/** Larger by this factor is set apart on purpose. */
export const CLEARLY_LARGER = 1.15;

/**
 * The shop's own figure for an indicator in a text that speaks of this indicator alone.
 * Peers', changes, ranks, targets, thresholds, weights and sub-scores are told apart by the words before and behind
 * them; of what is left the one that is called the shop's own, else the largest, counts. Two equal claims are not
 * understood.
 *
 * @returns undefined where the text holds nothing that could be the figure
 */
export function pickFigure(text: string, term: Term, context: Context): Picked | undefined {
  const beside: Beside = {};
  const candidates: { figure: Figure; value: number; kind: Caption | undefined }[] = [];
  /** Of the right unit, and impossible: 134 %. */
  let odd: Figure | undefined;
  let end = 0;
  const figures = findFigures(text);
  for (const figure of figures) {
    const caption = text.slice(end, figure.start);
    // A caption that has had its answer in words (较前1日 持平) says nothing of the next figure.
    const words = caption.split(/持平|无变化|暂无|--/).pop() ?? '';
    const kind =
      otherWindow(words, term) ??
      captionKind(`${context.headingAt(figure.start)} ${words}`) ??
      trailingKind(text.slice(figure.end));
    end = figure.end;
    const printed = toUnit(figure.value, figure.unit || context.unitHint, term.unit);
    const value = printed !== undefined && isDeduction(term) ? Math.abs(printed) : printed;
    const fits = value !== undefined && value >= term.range[0] && value <= term.range[1];
    const broken = isBroken(text, figure, figures);
    const own = kind === undefined || kind === 'own' || (kind === 'score' && term.role !== 'indicator');
    const signedOwn = !figure.signed || term.role === 'bonus' || isDeduction(term);
    const claims = own && value !== undefined && !figure.bound;
    if (claims && fits && !broken && signedOwn && isPoints(text, figure, term)) {
      candidates.push({ figure, value, kind });
    } else {
      noteBeside(beside, figure, kind ?? (fits ? undefined : 'score'), words, term);
    }
    // A score out of range is another scale's (a sub-score of 100 beside a rating); a rate of 134 % is nobody's.
    if (claims && !figure.signed && (broken || (!fits && term.unit !== 'score'))) odd ??= figure;
  }
  if (/持平/.test(text) && beside.change === undefined) beside.change = 0;

  const chosen = choose(candidates, context.sizeAt);
  const none = NO_DATA.exec(text);
  // `--` where the figure should stand is the answer; what follows is somebody else's.
  if (none && chosen && none.index < chosen.figure.start && chosen.kind !== 'own') {
    return { status: 'no_data', raw: none[0].trim(), beside };
  }
  if (chosen) {
    const { figure, value } = chosen;
    const other = candidates.find((candidate) => candidate !== chosen && candidate.kind === undefined);
    if (other && term.role === 'indicator' && isScore(other.figure)) beside.score ??= other.figure.value;
    return { status: 'read', value, raw: figure.raw, at: figure.start, beside };
  }
  if (candidates.length > 1) return { status: 'not_understood', raw: candidates.map((c) => c.figure.raw).join(' | ') };
  if (odd && term.unit !== 'count') return { status: 'not_understood', raw: odd.raw };
  if (PRIVATE_USE.test(text)) return { status: 'not_understood', raw: '' };
  if (none) return { status: 'no_data', raw: none[0].trim(), beside };
  return undefined;
}

/** `近7天` before a figure whose indicator counts 30 days makes it another figure. */
function otherWindow(words: string, term: Term): Caption | undefined {
  const days = [...words.matchAll(/近\s*(\d+)\s*[天日]/g)].at(-1)?.[1];
  return days && term.windowDays && Number(days) !== term.windowDays ? 'peer' : undefined;
}

/** A piece of a longer number that could not be put together: `4` `.` `6923`, `1 234`, `83分12秒`, `5h34m`. */
function isBroken(text: string, figure: Figure, figures: readonly Figure[]): boolean {
  const touches = (a: Figure, b: Figure) => {
    const between = text.slice(a.end, b.start);
    return between === '' || (a.unit === '' && /^[\s.,'’·]*$/.test(between));
  };
  const at = figures.indexOf(figure);
  const [before, after] = [figures[at - 1], figures[at + 1]];
  return Boolean((before && touches(before, figure)) || (after && touches(figure, after)));
}

/** Bonus and deduction are points: `4 项` and `-10分/次` are not. */
function isPoints(text: string, figure: Figure, { role }: Term): boolean {
  if (role !== 'bonus' && role !== 'deduction') return true;
  return (figure.unit === '分' || figure.value === 0) && text[figure.end] !== '/';
}

/** Printed with or without its minus: 扣分 2 分, -2 分. */
function isDeduction(term: Term): boolean {
  return term.unit === 'score' && term.better === 'lower';
}

function choose<T extends { figure: Figure; value: number; kind: Caption | undefined }>(
  candidates: readonly T[],
  sizeAt: Context['sizeAt'],
): T | undefined {
  const named = candidates.filter((candidate) => candidate.kind === 'own');
  const pool = named.length > 0 ? named : candidates;
  const [first, ...others] = pool;
  if (!first || others.every((other) => other.value === first.value)) return first;
  const bySize = [...pool].sort((a, b) => sizeAt(b.figure.start) - sizeAt(a.figure.start));
  const [largest, next] = bySize as [T, T];
  return sizeAt(largest.figure.start) >= CLEARLY_LARGER * sizeAt(next.figure.start) ? largest : undefined;
}

function noteBeside(beside: Beside, figure: Figure, kind: Caption | undefined, words: string, term: Term): void {
  if (kind === 'score' && term.role === 'indicator' && isScore(figure)) beside.score ??= figure.value;
  if (kind === 'weight' && !(figure.bound && term.role === 'dimension'))
    beside.weight ??= Math.min(1, figure.value / 100);
  if (kind === 'rank' && figure.unit === '%') beside.rank ??= figure.value;
  if (kind === 'change' || (kind === undefined && figure.signed)) {
    const sign = figure.signed ? Math.sign(figure.value) : changeSign(words);
    const value = toUnit(Math.abs(figure.value), figure.unit.replace('个百分点', '%'), term.unit);
    if (sign !== undefined && value !== undefined) beside.change ??= sign * value;
  }
}

function isScore({ unit, value, bound }: Figure): boolean {
  return !bound && (unit === '分' || unit === '') && value >= 0 && value <= 100;
}
