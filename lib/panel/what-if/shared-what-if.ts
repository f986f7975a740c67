import { tidy } from '../../engine/tidy';
import type { Changes } from '../../engine/types';
import { readWhatIf, type SharedChange, type WhatIfTextProblem, writeWhatIf } from '../../exchange/what-if-text';
import type { Row } from '../rows';

/** What a pasted scenario cannot do here. */
export type PasteProblem = {
  readonly code: WhatIfTextProblem['code'] | 'unknown' | 'not_read' | 'range' | 'platform' | 'nothing';
  readonly line: number;
  readonly said: string;
};

/**
 * A scenario as text.
 * @param how `relative`: by how much each figure changes, which tells nothing of the shop; `absolute`: the values themselves
 */
export function sharedText(
  changes: Changes,
  rows: readonly Row[],
  how: 'relative' | 'absolute',
  from: { readonly platform: string; readonly lead: string; readonly nameOf: (indicator: string) => string },
): string {
  const shared = Object.entries(changes).flatMap(([indicator, to]): SharedChange[] => {
    const own = rows.find(({ id }) => id === indicator)?.reading?.value;
    if (how === 'absolute') return [{ indicator, how: 'to', amount: to }];
    if (own === undefined) return [];
    return own === 0 ? [{ indicator, how: 'add', amount: to }] : [{ indicator, how: 'by', amount: to / own }];
  });
  return writeWhatIf({ platform: from.platform, changes: shared }, from.lead, from.nameOf);
}

/** What a pasted text would change here; what cannot be used is left out and said. */
export function readShared(
  text: string,
  rows: readonly Row[],
  platform: string,
): { readonly changes: Changes; readonly problems: readonly PasteProblem[] } {
  const { whatIf, problems } = readWhatIf(text);
  const all: PasteProblem[] = [...problems];
  const changes: Record<string, number> = {};
  for (const change of whatIf.changes) {
    const line = change.line ?? 0;
    const row = rows.find(({ id }) => id === change.indicator);
    const own = row?.reading?.value;
    if (!row) all.push({ code: 'unknown', line, said: change.indicator });
    else if (own === undefined) all.push({ code: 'not_read', line, said: change.indicator });
    else {
      const to = wantedValue(change, own, row);
      if (isIn(row, to)) changes[row.id] = to;
      else all.push({ code: 'range', line, said: change.indicator });
    }
  }
  const foreign = whatIf.platform !== '' && whatIf.platform !== platform;
  if (foreign && whatIf.changes.length > 0) all.unshift({ code: 'platform', line: 0, said: whatIf.platform });
  if (all.length === 0 && Object.keys(changes).length === 0) all.push({ code: 'nothing', line: 0, said: '' });
  return { changes, problems: all };
}

/** Of a kept scenario what the sliders of today can do. */
export function usable(
  changes: Changes,
  rows: readonly Row[],
): { readonly changes: Changes; readonly leftOut: string[] } {
  const fits = ([id, to]: readonly [string, number]) => {
    const row = rows.find((each) => each.id === id);
    return row?.reading !== undefined && isIn(row, to);
  };
  const entries = Object.entries(changes);
  return {
    changes: Object.fromEntries(entries.filter(fits)),
    leftOut: entries.filter((entry) => !fits(entry)).map(([id]) => id),
  };
}

function wantedValue({ how, amount }: SharedChange, own: number, { whole }: Row): number {
  const to = how === 'to' ? amount : how === 'by' ? own * amount : own + amount;
  return whole ? Math.round(to) : tidy(to);
}

function isIn({ range }: Row, value: number): boolean {
  return value >= range.min && value <= range.max;
}
