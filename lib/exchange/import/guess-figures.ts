import type { KnownIndicator } from './known-indicator';
import { type FindIndicator, writtenInHead } from './label-index';
import type { FigureUse, Mapping } from './mapping';
import { headKey } from './plain-cell';
import { readDay } from './read-day';
import { readNumber, type Written } from './read-number';
import { type TableSurvey, textsBelow } from './survey';
import { toUnit } from './to-unit';

type Shape = Pick<
  Mapping,
  'shape' | 'headRow' | 'headRows' | 'dayColumn' | 'nameColumn' | 'valueColumn' | 'shopColumn'
>;

const MOST_SAMPLES = 3;

/** The figures that a table has, each with the indicator that it is taken for. Of two that fit one indicator the first is taken. */
export function figuresOf(
  survey: TableSurvey,
  shape: Shape,
  heads: readonly string[],
  find: FindIndicator,
): readonly FigureUse[] {
  const taken = new Set<string>();
  const use = (key: number | string, head: string, cells: readonly string[]): FigureUse => {
    const known = find(head);
    const isFirst = known !== undefined && !taken.has(known.indicator);
    if (isFirst) taken.add(known.indicator);
    const indicator = isFirst ? known.indicator : undefined;
    return { key, head, samples: cells.slice(0, MOST_SAMPLES), indicator, ...writtenOf(head, cells, known) };
  };
  const body = survey.first.slice(shape.headRow + shape.headRows).map(({ cells }) => cells);
  if (shape.shape === 'wide') {
    const others = [shape.dayColumn, shape.shopColumn];
    return heads.flatMap((head, column) => {
      const has = survey.columns[column]?.numbers ?? 0;
      if (others.includes(column) || head === '' || (has === 0 && !find(head))) return [];
      const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
      return [use(column, head, cells)];
    });
  }
  const seen = new Set<string>();
  return textsBelow(survey, shape.nameColumn, shape.headRow + shape.headRows).flatMap((name) => {
    const key = headKey(name);
    if (seen.has(key)) return [];
    seen.add(key);
    const rows = body.filter((row) => headKey(row[shape.nameColumn ?? -1] ?? '') === key);
    return [
      use(
        key,
        name,
        rows.flatMap((row) => valuesIn(row, shape, heads)),
      ),
    ];
  });
}

function valuesIn(row: readonly string[], shape: Shape, heads: readonly string[]): readonly string[] {
  const cells =
    shape.shape === 'long' ? [row[shape.valueColumn ?? -1] ?? ''] : row.filter((_, column) => isDay(heads[column]));
  return cells.filter((cell) => cell !== '');
}

export function isDay(head = ''): boolean {
  return 'day' in readDay(head, { year: 'latest', order: 'mdy' }, '2099-12-31');
}

/**
 * What the numbers of a figure mean: by the head, else by the cells. A rate of 0.98 is per cent or a share: where every number is
 * at most 1, a rate that is better high is a share (nobody is on time for 0.98 %), and so is one that never reaches 0.02.
 */
function writtenOf(
  head: string,
  cells: readonly string[],
  known: KnownIndicator | undefined,
): { written: Written; isSure: boolean } {
  if (!known) return { written: 'count', isSure: false };
  const { unit, better } = known;
  const inHead = writtenInHead(head);
  if (inHead && toUnit(1, inHead, unit) !== undefined) return { written: inHead, isSure: true };
  const bare = cells.map(readNumber).flatMap((read) => ('fault' in read || read.unit ? [] : [Math.abs(read.value)]));
  if (unit !== 'percent') return { written: unit, isSure: bare.length === 0 || unit === 'score' || unit === 'count' };
  if (bare.length === 0 || Math.max(...bare) > 1) return { written: 'percent', isSure: true };
  const isShare = better === 'higher' || Math.max(...bare) < 0.02;
  return { written: isShare ? 'share' : 'percent', isSure: false };
}
