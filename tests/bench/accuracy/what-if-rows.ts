import type { KindName } from '../../sim';
import type { Learnt } from './learnt';
import { measureWhatIfs, type WhatIfMeasures } from './measure-what-ifs';
import { percent, points, type TableRow } from './table';

/** Mean error of a what-if in points, after 30 (and 60) days. */
const WHAT_IF_GOALS: Readonly<Record<KindName, string>> = {
  pieces: '≤ 0.13',
  published: '0',
  steps: '≤ 0.13',
  hidden: '≤ 0.37, 60 d ≤ 0.30',
  weights: '≤ 0.7',
  dimensions: '≤ 0.7',
  secret: '≤ 0.7',
  ranked: '≤ 0.17',
};

type Name = keyof WhatIfMeasures;

type Row = readonly [name: string, key: Name, print: (value: number) => string, goal?: string];

const ROWS: readonly Row[] = [
  ['what-if: error of the change, points', 'change', points],
  ['what-if: error of the total, points', 'total', points],
  ['  before calibration', 'prior', points],
  ['  linear guess, 50/15/35', 'linear', points],
  ['  ridge regression', 'ridge', points],
  ['true changes inside the 90 % band', 'inside', percent, '86–96 %'],
  ['true totals inside the 90 % band', 'totalInside', percent, '86–96 %'],
  ['mean width of the band, points', 'width', points],
  ['one calibration, ms', 'took', (value) => value.toFixed(1)],
];

export function whatIfRows(kind: KindName, columns: readonly (readonly Learnt[])[]): TableRow[] {
  const rows = ROWS.map((row) =>
    row[1] === 'change' ? ([row[0], row[1], row[2], WHAT_IF_GOALS[kind]] as const) : row,
  );
  return toRows(rows, columns);
}

const IN_SHORT: readonly Name[] = ['change', 'prior', 'inside'];

/** The same in short, for histories without goals of their own. */
export function hardRows(columns: readonly (readonly Learnt[])[]): TableRow[] {
  return toRows(
    ROWS.filter(([, key]) => IN_SHORT.includes(key)),
    columns,
  );
}

function toRows(rows: readonly Row[], columns: readonly (readonly Learnt[])[]): TableRow[] {
  const measured = columns.map(measureWhatIfs);
  return rows.map(([name, key, print, goal]) => ({ name, cells: measured.map((all) => print(all[key].mean())), goal }));
}
