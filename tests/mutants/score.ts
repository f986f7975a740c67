import type { Snapshot } from '../../lib/records/snapshot';
import type { Truth } from '../pages/generator.ts';

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
  readonly indicator: string;
  readonly text: string;
};

const BESIDE = ['score', 'weight', 'numerator', 'denominator', 'change', 'rank'] as const;

/** What a snapshot misses, and what it gets wrong. Without a snapshot all figures are missed. */
export function findings(snapshot: Snapshot | undefined, truth: Truth): Finding[] {
  const found: Finding[] = [];
  const note = (kind: Finding['kind'], indicator: string, text: string) => found.push({ kind, indicator, text });
  const stands = new Map(truth.figures.map((figure) => [figure.indicator, figure]));
  for (const reading of snapshot?.readings ?? []) {
    const { indicator, value, raw } = reading;
    const figure = stands.get(indicator);
    if (!figure) note('false', indicator, raw);
    else if (figure.status !== 'read' || figure.value !== value || figure.unit !== reading.unit)
      note('wrong', indicator, `${raw} ≠ ${figure.raw}`);
    else
      for (const field of BESIDE)
        if (reading[field] !== undefined && reading[field] !== figure[field])
          note('beside', indicator, `${field} ${reading[field]} ≠ ${figure[field]}`);
  }
  for (const { indicator, status, raw } of truth.figures) {
    const isRead = snapshot?.readings.some((reading) => reading.indicator === indicator);
    if (status === 'read' && !isRead) note('missed', indicator, raw);
  }
  if (snapshot && (snapshot.shopName !== truth.shopName || snapshot.shopId !== truth.shopId))
    note('strange', 'shop', `${snapshot.shopId} ${snapshot.shopName} ≠ ${truth.shopId} ${truth.shopName}`);
  if (snapshot && truth.day && snapshot.day !== truth.day) note('strange', 'day', `${snapshot.day} ≠ ${truth.day}`);
  return found;
}

export function scoreOf(found: readonly Finding[], { figures }: Truth): Score {
  const count = (kind: Finding['kind']) => found.filter((finding) => finding.kind === kind).length;
  const readable = figures.filter(({ status }) => status === 'read');
  const lost = found.filter(
    ({ kind, indicator }) =>
      (kind === 'missed' || kind === 'wrong') && readable.some((figure) => figure.indicator === indicator),
  );
  return {
    pages: 1,
    figures: readable.length,
    read: readable.length - lost.length,
    wrong: count('wrong'),
    false: count('false'),
    beside: count('beside'),
    strange: count('strange'),
  };
}
