import type { Term } from '../platforms/vocabulary';
import { isRateOf } from './check-figures';
import { isInside, parentOf } from './dom';
import type { Mention } from './find-mentions';
import { type Located, locateFigure } from './locate-figure';
import type { Beside } from './note-beside';
import type { PageView } from './page-view';
import { type Counts, countsBeside } from './side-counts';

/** Sub-score and weight of an indicator: beside its value, or under a label of their own (飞鸽平均响应时长得分 100分). */
export function readSubScore(term: Term, beside: Beside, view: PageView): Pick<Beside, 'score' | 'weight'> {
  const share = view.mentions.find((mention) => mention.share !== undefined && mention.entry.term === term)?.share;
  const weight = beside.weight ?? share;
  const own = view.mentions.find(({ role, entry }) => role === 'score' && entry.term === term);
  const located = own && locateFigure(own, view, { ...term, role: 'fact', unit: 'score', range: [0, 100] });
  const picked = located?.picked;
  if (picked?.status !== 'read') return { score: beside.score, weight };
  return { score: picked.value, weight: weight ?? picked.beside.weight };
}

/**
 * Numerator and denominator of a rate, or of a mean time, beside the figure or under labels of their own. A count that
 * cannot make the rate printed, whatever was counted over it, is of something else: the orders of today.
 */
export function readCounts(located: Located, view: PageView): Counts {
  const beside = countsBeside(located, view);
  if (beside.denominator !== undefined) return beside;
  const numerator = readCount(located, 'numerator', view);
  const denominator = readCount(located, 'denominator', view);
  const isOf = denominator === undefined || numerator !== undefined || mayBeOf(denominator, located);
  return { ...(numerator !== undefined && { numerator }), ...(denominator !== undefined && isOf && { denominator }) };
}

/** Whether some whole number over this one makes the rate. */
function mayBeOf(denominator: number, { picked, mention }: Located): boolean {
  const { unit } = mention.entry.term;
  if (picked.status !== 'read' || unit !== 'percent') return true;
  const { value, raw } = picked;
  return isRateOf(Math.round((value / 100) * denominator), denominator, { value, unit, raw });
}

/** One of them where the page prints it under its own label. */
function readCount({ mention: named }: Located, kind: 'numerator' | 'denominator', view: PageView): number | undefined {
  const { term } = named.entry;
  const mention = view.mentions.find(
    (each) => each.entry.kind === kind && each.entry.term === term && !isOfAnother(each, named, view),
  );
  if (!mention || isOfOtherDays(mention.label, term)) return undefined;
  const units =
    kind === 'numerator' && term.unit !== 'percent' ? ([term.unit, 'count'] as const) : (['count'] as const);
  for (const unit of units) {
    const picked = locateFigure(mention, view, { ...term, role: 'fact', unit, range: [0, 1e12] })?.picked;
    if (picked?.status === 'read') return picked.value;
  }
  return undefined;
}

/** Whether a count stands nearer to another naming of its indicator, as in a table of days: it is of the figure there. */
function isOfAnother(count: Mention, named: Mention, view: PageView): boolean {
  const { term } = named.entry;
  for (let block = parentOf(count.element); block && !isInside(named.element, block); block = parentOf(block)) {
    if (view.within(block).some(({ entry, role }) => entry.term === term && entry.kind === 'label' && role === 'label'))
      return true;
  }
  return false;
}

const SOLE_SCORE = /(?:指标得分|当前得分)\s*(\d{1,3}(?:\.\d+)?)\s*分/;
const SOLE_WEIGHT = /×\s*(\d{1,3}(?:\.\d+)?)\s*%\s*权重/;

/** Sub-score and weight on a page about one indicator, which needs no label for them: `指标得分 80分 ×10%权重`. */
export function readSoleSubScore(text: string): Pick<Beside, 'score' | 'weight'> {
  const score = SOLE_SCORE.exec(text)?.[1];
  const weight = SOLE_WEIGHT.exec(text)?.[1];
  return { ...(score && { score: Number(score) }), ...(weight && { weight: Number(weight) / 100 }) };
}

/** `近7天负反馈订单数` is no part of a rate of 30 days. */
function isOfOtherDays(label: string, { windowDays }: Term): boolean {
  const days = /(\d+)[天日]/.exec(label)?.[1];
  return days !== undefined && windowDays !== undefined && Number(days) !== windowDays;
}
