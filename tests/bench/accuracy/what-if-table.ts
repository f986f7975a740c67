import type { KindName, Shop } from '../../sim';
import { measureWhatIfs, type WhatIfMeasures } from './measure-what-ifs';
import { percent, points, type Table, type TableRow } from './table';

/** Days of history, and the goals of the issue for the mean error of a what-if at 30 (and 60) days. */
export const LENGTHS = [7, 14, 30, 60, 120] as const;
export const WHAT_IF_GOALS: Readonly<Record<KindName, string>> = {
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

const ROWS: readonly [name: string, key: Name, print: (value: number) => string, goal?: string][] = [
  ['what-if: error of the change, points', 'change', points],
  ['what-if: error of the total, points', 'total', points],
  ['  before calibration', 'prior', points],
  ['  linear guess, 50/15/35', 'linear', points],
  ['  ridge regression', 'ridge', points],
  ['true changes inside the 90 % band', 'inside', percent, '86–96 %'],
  ['true totals inside the 90 % band', 'totalInside', percent, '86–96 %'],
  ['mean width of the band, points', 'width', points],
  ['one calibration, ms', 'calls', (value) => value.toFixed(1)],
];

export function whatIfTable(kind: KindName, shops: readonly Shop[]): Table {
  const columns = LENGTHS.map((days) => measureWhatIfs(shops, days));
  return {
    title: `${kind}, ${shops.length} shops, ${columns[0]!.change.count()} what-ifs`,
    columns: LENGTHS.map((days) => `${days} days`),
    rows: ROWS.map(([name, key, print, goal]): TableRow => {
      const cells = columns.map((measured) => print(measured[key].mean()));
      return { name, cells, goal: key === 'change' ? WHAT_IF_GOALS[kind] : goal };
    }),
  };
}
