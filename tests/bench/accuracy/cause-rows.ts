import type { KindName } from '../../sim';
import type { Learnt } from './learnt';
import { type CauseMeasures, measureCauses } from './measure-causes';
import { percent, type TableRow } from './table';
import type { Tally } from './tally';

/** Where sub-scores are shown the parts are to be within 5 %, else within 20 %. */
const PARTS_GOALS: Readonly<Record<KindName, string>> = {
  pieces: '≤ 5 %',
  published: '≤ 5 %',
  steps: '≤ 5 %',
  hidden: '≤ 20 %',
  weights: '≤ 20 %',
  dimensions: '≤ 20 %',
  secret: '≤ 20 %',
  ranked: '≤ 5 %',
};

export function causeRows(kind: KindName, columns: readonly (readonly Learnt[])[]): TableRow[] {
  const measured = columns.map(measureCauses);
  const row = (name: string, goal: string | undefined, cell: (all: CauseMeasures) => string): TableRow => ({
    name,
    cells: measured.map(cell),
    goal,
  });
  const goal = PARTS_GOALS[kind];
  return [
    row('cause of the largest drop right, as told', '≥ 95 %', ({ drop }) => percent(drop.mean())),
    row('  on the day on which the truth fell most', '≥ 95 %', ({ cause }) => percent(cause.mean())),
    row('parts of a change since yesterday: error / truth', undefined, ({ day, dayTrue }) => ratio(day, dayTrue)),
    row('  since a week ago', goal, ({ week, weekTrue }) => ratio(week, weekTrue)),
    row('  since four weeks ago', goal, ({ month, monthTrue }) => ratio(month, monthTrue)),
    row('  what their sum misses, points', '0', ({ open }) => open.mean().toExponential(0)),
  ];
}

function ratio(error: Tally, truth: Tally): string {
  return error.count() === 0 ? '–' : percent(error.mean() / truth.mean());
}
