import type { FindIndicator } from './label-index';
import { headKey } from './plain-cell';
import { readDay } from './read-day';
import { readNumber } from './read-number';
import { DAY_HEAD, NAME_HEAD, SHOP_HEAD, VALUE_HEAD } from './role-words';
import type { Row } from './row';
import type { TableSurvey } from './survey';

/** Above a head stand a title and a remark or two. */
const MOST_ABOVE = 15;

/** The row of a table that names its columns. */
export function guessHead({ first }: TableSurvey, find: FindIndicator): { headRow: number; headRows: 1 | 2 } {
  const scores = first.slice(0, MOST_ABOVE).map((row) => headScore(row, find));
  const best = Math.max(0, ...scores);
  const headRow = Math.max(0, scores.indexOf(best));
  return { headRow, headRows: isSecondLine(first[headRow + 1], first[headRow], find) ? 2 : 1 };
}

function headScore({ cells }: Row, find: FindIndicator): number {
  let score = 0;
  for (const cell of cells) {
    const key = headKey(cell);
    if (key === '') continue;
    if (isRole(key)) score += 4;
    else if (find(cell)) score += 3;
    else if ('day' in readDay(cell, { year: 'latest', order: 'mdy' }, '2099-12-31'))
      score += 1; // a column a day
    else score += 'fault' in readNumber(cell) ? 0.1 : -2;
  }
  return score;
}

/** 本店, 行业均值 below 品退率: words only, and of the kind that divides a head. */
function isSecondLine(row: Row | undefined, above: Row | undefined, find: FindIndicator): boolean {
  const cells = row?.cells.filter((cell) => cell !== '') ?? [];
  if (cells.length < 2 || cells.some((cell) => !('fault' in readNumber(cell)))) return false;
  if (cells.some((cell) => 'day' in readDay(cell, { year: 'latest', order: 'mdy' }, '2099-12-31'))) return false;
  return row!.cells.some(
    (cell, column) =>
      cell !== '' &&
      (/^(本店|我的|数值|店铺|得分|行业|同行|均值|排名)/.test(headKey(cell)) ||
        (find(cell) && find(above?.cells[column] ?? '') === undefined)),
  );
}

function isRole(key: string): boolean {
  return [DAY_HEAD, SHOP_HEAD, NAME_HEAD, VALUE_HEAD].some((words) => words.test(key));
}
