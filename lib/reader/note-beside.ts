import type { Term } from '../platforms/vocabulary';
import { type Caption, captionKind, changeSign } from './captions';
import { type Figure, toUnit } from './find-figures';
import type { Context } from './pick-figure';

/** What stands beside a value, where the page shows it. */
export type Beside = { score?: number; weight?: number; change?: number; rank?: number };

/** Notes a figure that is not the value: the sub-score, weight, change or rank that its words say it is. */
export function noteBeside(beside: Beside, figure: Figure, kind: Caption | undefined, words: string, term: Term): void {
  if (kind === 'score' && isMeasure(term) && (isScore(figure) || isPointsAdded(figure, words)))
    beside.score ??= figure.value;
  if (kind === 'weight' && !(figure.bound && term.role === 'dimension'))
    beside.weight ??= Math.min(1, figure.value / 100);
  if (kind === 'rank' && figure.unit === '%') beside.rank ??= figure.value;
  if (/行业|同行|均值|目标|标准|peer|industry|target/i.test(words) || isOtherStep(words)) return;
  if (kind === 'change' || (kind === undefined && figure.signed)) {
    const sign = figure.signed ? Math.sign(figure.value) : changeSign(words);
    const value = toUnit(Math.abs(figure.value), figure.unit.replace('个百分点', '%'), term.unit);
    if (sign !== undefined && value !== undefined) beside.change ??= sign * value;
  }
}

/** 持平, and not against another day than the one before. */
export function isUnchanged(text: string, { headingAt }: Pick<Context, 'headingAt'>): boolean {
  return [...text.matchAll(/持平|unchanged/gi)].some(({ index }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index).slice(-LONGEST_CAPTION);
    return !isOtherStep(captionKind(line) ? line : headingAt(index));
  });
}
const LONGEST_CAPTION = 14;

/** A change against another day than the one before: 较前7日, 较上周, 环比. */
function isOtherStep(words: string): boolean {
  const days = /(\d+)\s*(?:个?自然)?[天日]|(\d+)[ -]days?/i.exec(words);
  if (days) return Number(days[1] ?? days[2]) !== 1;
  return /[周月年期季]|同比|(?<!日)环比|week|month|year|period|wow|mom|yoy/i.test(words);
}

/** What has a sub-score: an indicator, or a fact that brings points of the bonus. */
function isMeasure({ role, unit }: Term): boolean {
  return role === 'indicator' || (role === 'fact' && unit !== 'score' && unit !== 'count');
}

/** What an indicator of the bonus brings: `加分 +0.16`. */
function isPointsAdded({ signed, value, unit, bound }: Figure, words: string): boolean {
  return signed && value >= 0 && !bound && (unit === '分' || unit === '') && /加分/.test(words);
}

/** A figure that can be a sub-score. */
export function isScore({ unit, value, bound, signed }: Figure): boolean {
  return !bound && !signed && (unit === '分' || unit === '') && value >= 0 && value <= 100;
}
