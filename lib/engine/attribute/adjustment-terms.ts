import { readFigure } from '../read-figure';
import type { Adjustment } from '../score-model';
import type { Term } from './term';
import type { Moment } from './types';

/** One that was read on one day only: what it is, which day lacks it, and what it was on the other. */
export type HalfRead = {
  readonly kind: 'bonus' | 'deduction';
  readonly lacks: 'before' | 'after';
  readonly points: number;
};

const KINDS = ['bonus', 'deduction'] as const;

/** Bonus or deduction of the two days as read. */
function readOn(kind: 'bonus' | 'deduction', old: Moment, now: Moment) {
  const [was, is] = [old.model[kind], now.model[kind]];
  const read = (adjustment: Adjustment | undefined, { values }: Moment) =>
    adjustment && readFigure(values, { id: adjustment.id, unit: 'score' })?.value;
  return { was, is, before: read(was ?? is, old), after: read(is ?? was, now) };
}

/** Those of which one day lacks the reading. */
export function halfRead(old: Moment, now: Moment): readonly HalfRead[] {
  return KINDS.flatMap((kind): HalfRead[] => {
    const { before, after } = readOn(kind, old, now);
    if (before === undefined) return after === undefined ? [] : [{ kind, lacks: 'before', points: after }];
    return after === undefined ? [{ kind, lacks: 'after', points: before }] : [];
  });
}

/**
 * Bonus and deduction. One that was read on neither day adds nothing, as in `evaluate`.
 *
 * @param assume what one that was read on one day only was on the other, and whether that is a guess
 */
export function adjustmentTerms(old: Moment, now: Moment, assume: (half: HalfRead) => number): readonly Term[] {
  const halves = halfRead(old, now);
  return KINDS.flatMap((kind) => {
    const { was, is, before, after } = readOn(kind, old, now);
    if (!was && !is) return [];
    const half = halves.find((each) => each.kind === kind);
    const sign = kind === 'bonus' ? 1 : -1;
    const other = half ? assume(half) : 0;
    const points = [sign * (before ?? other), sign * (after ?? other)] as const;
    return {
      kind,
      indicator: (is ?? was)!.id,
      from: before ?? (half ? undefined : 0),
      to: after ?? (half ? undefined : 0),
      table: [was ? points : [0, 0], is ? points : [0, 0]],
      below: 0,
      above: 0,
      basis: half ? 'unofficial' : 'shown',
    } satisfies Term;
  });
}
