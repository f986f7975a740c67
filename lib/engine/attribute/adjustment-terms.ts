import { readFigure } from '../read-figure';
import type { Adjustment } from '../score-model';
import type { Term } from './term';
import type { Moment } from './types';

/**
 * Bonus and deduction. One that was not read adds nothing, as in `evaluate`.
 *
 * @param isUnchanged take one that was read on one day only to have stood on the other too
 */
export function adjustmentTerms(old: Moment, now: Moment, isUnchanged: boolean): readonly Term[] {
  return (['bonus', 'deduction'] as const).flatMap((kind) => {
    const [was, is] = [old.model[kind], now.model[kind]];
    if (!was && !is) return [];
    const read = (adjustment: Adjustment | undefined, { values }: Moment) =>
      adjustment && readFigure(values, { id: adjustment.id, unit: 'score' })?.value;
    const [before, after] = [read(was ?? is, old), read(is ?? was, now)];
    const sign = kind === 'bonus' ? 1 : -1;
    const [from, to] = [before ?? (isUnchanged ? after : 0) ?? 0, after ?? (isUnchanged ? before : 0) ?? 0];
    const points = [sign * from, sign * to] as const;
    return {
      kind,
      indicator: (is ?? was)!.id,
      from,
      to,
      table: [was ? points : [0, 0], is ? points : [0, 0]],
      below: 0,
      above: 0,
      basis: 'shown',
    } satisfies Term;
  });
}
