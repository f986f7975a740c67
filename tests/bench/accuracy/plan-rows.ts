import type { Learnt } from './learnt';
import { measurePlans, type PlanMeasures } from './measure-plans';
import { percent, points, type TableRow } from './table';
import type { Tally } from './tally';

export function planRows(columns: readonly (readonly Learnt[])[]): TableRow[] {
  const measured = columns.map(measurePlans);
  const row = (name: string, key: keyof PlanMeasures, print: (value: number) => string, goal?: string): TableRow => ({
    name,
    cells: measured.map((all) => cellOf(all[key], print)),
    goal,
  });
  return [
    row('two-way: truth at the value misses the score by, points', 'twoWay', points),
    row('plans found', 'planned', percent, '100 %'),
    row('  cost over trying every step', 'cost', points, '≤ 1.05'),
    row('  truly reach the target', 'reached', percent),
    row('  fall short by, points', 'short', points),
    row('  safest truly reach it', 'sure', percent, '≥ 95 %'),
    row('one plan, ms', 'took', (value) => value.toFixed(1), '≤ 20'),
  ];
}

function cellOf(tally: Tally, print: (value: number) => string): string {
  return tally.count() === 0 ? '–' : print(tally.mean());
}
