import type { AlertSettings } from '../settings/alert-settings';

/** The score of one business day. */
export type DayTotal = { readonly day: string; readonly total: number };

/** Something that the seller wanted to be told of. `score`: the line that was crossed; of a drop, its points. */
export type Alert = { readonly kind: 'below' | 'lost' | 'won' | 'drop'; readonly score: number };

/** Hampel's identifier: three deviations, estimated by 1.4826 × the median absolute move. */
const DEVIATIONS = 3 * 1.4826;

/** From fewer moves nothing usual is told. Our judgement. */
const FEWEST = 10;

/** Of the scale: what printed digits and one order can do. Where too little is known, three times as much. Our judgement. */
const LEAST_SHARE = 0.01;
const UNKNOWN_SHARE = 0.03;

/**
 * What the newest score calls for, against the one before.
 *
 * @param totals oldest first
 * @param rungs totals at which something is won or lost
 * @param below the seller's own line; undefined: none
 */
export function judgeAlerts(
  totals: readonly DayTotal[],
  rungs: readonly number[],
  below: number | undefined,
  wanted: Pick<AlertSettings, 'rungs' | 'drops'>,
): readonly Alert[] {
  const now = totals.at(-1)?.total;
  const before = totals.at(-2)?.total;
  if (now === undefined) return [];
  const found: Alert[] = [];
  if (below !== undefined && now < below && (before === undefined || before >= below))
    found.push({ kind: 'below', score: below });
  if (before === undefined) return found;
  if (wanted.rungs) {
    for (const score of rungs) {
      if (now < score && before >= score) found.push({ kind: 'lost', score });
      if (now >= score && before < score) found.push({ kind: 'won', score });
    }
  }
  const score = before - now;
  if (wanted.drops && score > usualMove(totals) + 1e-9) found.push({ kind: 'drop', score });
  return found;
}

/** Whether something is amiss today, told of or not: for the mark on the button. */
export function isAmiss(totals: readonly DayTotal[], below: number | undefined, alerts: readonly Alert[]): boolean {
  const now = totals.at(-1)?.total;
  return (now !== undefined && below !== undefined && now < below) || alerts.some(({ kind }) => kind !== 'won');
}

/** The most that the score moves in a usual day. Scores run to 5 or to 100. */
function usualMove(totals: readonly DayTotal[]): number {
  const scale = Math.max(...totals.map(({ total }) => total)) > 5 ? 100 : 5;
  const moves = totals.slice(1, -1).map(({ total }, index) => Math.abs(total - totals[index]!.total));
  if (moves.length < FEWEST) return UNKNOWN_SHARE * scale;
  const sorted = moves.sort((a, b) => a - b);
  return Math.max(LEAST_SHARE * scale, DEVIATIONS * sorted[sorted.length >> 1]!);
}
