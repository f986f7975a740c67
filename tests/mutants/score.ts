import type { Reading, Snapshot } from '../../lib/records/snapshot';
import { assign, type Expected, isSame } from './expected';

/** What was made of the figures of some pages. */
export type Score = {
  pages: number;
  figures: number;
  read: number;
  /** Read with another value, or where the page shows none. */
  wrong: number;
  /** Read of an indicator that the page does not show. */
  false: number;
  /** Sub-score, weight, count, change or rank that is not what stands there. */
  beside: number;
  /** Shop or day other than the page's. */
  strange: number;
};

export const NOTHING: Score = { pages: 0, figures: 0, read: 0, wrong: 0, false: 0, beside: 0, strange: 0 };

export function add(a: Score, b: Score): Score {
  const keys = Object.keys(NOTHING) as (keyof Score)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as Score;
}

/** One line for each thing that is not as it must be. */
export type Finding = {
  readonly kind: 'missed' | 'wrong' | 'false' | 'beside' | 'strange';
  /** Its label. */
  readonly figure: string;
  readonly text: string;
};

const BESIDE = ['score', 'weight', 'numerator', 'denominator', 'change', 'rank'] as const;

/** What a snapshot misses, and what it gets wrong. Without a snapshot all figures are missed. */
export function findings(snapshot: Snapshot | undefined, truth: Expected): Finding[] {
  const found: Finding[] = [];
  const note = (kind: Finding['kind'], figure: string, text: string) => found.push({ kind, figure, text });
  const pairs = assign(snapshot?.readings ?? [], truth.figures);
  for (const [reading, figure] of pairs) {
    const { value, raw, label, indicator, unit } = reading;
    if (!figure) {
      if (!isCountOf(reading, truth)) note('false', label, `${indicator} ${raw}`);
    } else if (figure.status !== 'read' || !isSame(value, figure.value) || figure.unit !== unit)
      note('wrong', figure.label, `${value} ${unit} (${raw}) ≠ ${figure.value} ${figure.unit} (${figure.raw})`);
    else
      for (const field of BESIDE) {
        const wanted = field === 'change' ? (figure.change ?? figure.changeArrow) : figure[field];
        if (reading[field] !== undefined && !isSame(reading[field], wanted))
          note('beside', figure.label, `${field} ${reading[field]} ≠ ${wanted}`);
      }
  }
  const seen = new Set(pairs.values());
  for (const figure of truth.figures)
    if (figure.status === 'read' && !seen.has(figure)) note('missed', figure.label, figure.raw);
  if (snapshot && (snapshot.shopName !== truth.shopName || snapshot.shopId !== truth.shopId))
    note('strange', 'shop', `${snapshot.shopId} ${snapshot.shopName} ≠ ${truth.shopId} ${truth.shopName}`);
  if (snapshot && truth.day && snapshot.day !== truth.day) note('strange', 'day', `${snapshot.day} ≠ ${truth.day}`);
  return found;
}

/** A count that the page prints beside a rate made of it may be read by its own name too. */
function isCountOf({ unit, value }: Reading, { figures }: Expected): boolean {
  return unit === 'count' && figures.some(({ numerator, denominator }) => value === numerator || value === denominator);
}

export function scoreOf(found: readonly Finding[], { figures }: Expected): Score {
  const count = (kind: Finding['kind']) => found.filter((finding) => finding.kind === kind).length;
  const readable = figures.filter(({ status }) => status === 'read').length;
  return {
    pages: 1,
    figures: readable,
    read: Math.max(0, readable - count('missed') - count('wrong')),
    wrong: count('wrong'),
    false: count('false'),
    beside: count('beside'),
    strange: count('strange'),
  };
}
