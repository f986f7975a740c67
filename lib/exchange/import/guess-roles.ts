import type { Decided } from './guess-mapping';
import type { FindIndicator } from './label-index';
import type { Mapping, TableShape } from './mapping';
import { headKey } from './plain-cell';
import { readDay } from './read-day';
import { DAY_HEAD, NAME_HEAD, SHOP_HEAD, SHOP_ID_HEAD, VALUE_HEAD } from './role-words';
import { type ColumnSurvey, type TableSurvey, textsBelow } from './survey';

type Roles = Pick<Mapping, 'shape' | 'dayColumn' | 'nameColumn' | 'valueColumn' | 'shopColumn'>;
type Head = Pick<Mapping, 'headRow' | 'headRows'>;

/** What each column is for. What the seller has decided stands. */
export function guessRoles(
  survey: TableSurvey,
  heads: readonly string[],
  head: Head,
  find: FindIndicator,
  decided: Decided,
): Roles {
  const { columns } = survey;
  const rows = Math.max(1, survey.rows - head.headRow - head.headRows);
  const isOf = (words: RegExp) => heads.findIndex((each) => words.test(headKey(each)));
  const names = nameColumn(survey, heads, head.headRow + head.headRows, find);
  const shape = decided.shape ?? guessShape(heads, names, find);
  const dayColumn = pick(decided, 'dayColumn', shape === 'across' ? -1 : dayIn(columns, heads, rows));
  const own = pick(decided, 'nameColumn', shape === 'wide' ? -1 : names);
  const value = shape === 'long' ? valueIn(columns, heads, own ?? -1, dayColumn ?? -1) : -1;
  const id = isOf(SHOP_ID_HEAD);
  const shop = id >= 0 ? id : isOf(SHOP_HEAD);
  return {
    shape,
    dayColumn,
    nameColumn: own,
    valueColumn: pick(decided, 'valueColumn', value),
    shopColumn: pick(decided, 'shopColumn', shop === own ? -1 : shop),
  };
}

/** A day in the name of a file: `体验分_20260909.xlsx`, `2026-09-09 店铺数据`. */
export function dayInName(name: string): string | undefined {
  const found = /(?<!\d)(\d{4}[-_.年]?\d{1,2}[-_.月]?\d{1,2})(?!\d)/.exec(name)?.[1]?.replaceAll(/[_年月]/g, '-');
  const read = found && readDay(found, { year: 'latest', order: 'mdy' }, '2099-12-31');
  return read && 'day' in read ? read.day : undefined;
}

function pick(decided: Decided, key: 'dayColumn' | 'nameColumn' | 'valueColumn' | 'shopColumn', guess: number) {
  if (key in decided) return decided[key];
  return guess < 0 ? undefined : guess;
}

function guessShape(heads: readonly string[], names: number, find: FindIndicator): TableShape {
  const days = heads.filter((head) => 'day' in readDay(head, { year: 'latest', order: 'mdy' }, '2099-12-31')).length;
  const known = heads.filter((head) => find(head)).length;
  if (names >= 0 && days >= 2 && days > known) return 'across';
  return names >= 0 && known <= 1 ? 'long' : 'wide';
}

/** The column in which the most names of indicators stand. */
function nameColumn(survey: TableSurvey, heads: readonly string[], start: number, find: FindIndicator): number {
  const known = survey.columns.map((_, column) => {
    const names = textsBelow(survey, column, start).filter((text) => find(text)).length;
    return names + (NAME_HEAD.test(headKey(heads[column] ?? '')) ? 0.5 : 0);
  });
  const best = Math.max(0, ...known);
  return best >= 1 ? known.indexOf(best) : -1;
}

function dayIn(columns: readonly ColumnSurvey[], heads: readonly string[], rows: number): number {
  const shares = columns.map(({ days, numbers }, column) => {
    if (DAY_HEAD.test(headKey(heads[column] ?? '')) && days > 0) return 2;
    return numbers >= days ? 0 : days / rows; // numbers that could count days are numbers
  });
  const best = Math.max(0, ...shares);
  return best > 0.3 ? shares.indexOf(best) : -1;
}

/** The first column of numbers whose head is the shop's own, or at least nobody else's. */
function valueIn(columns: readonly ColumnSurvey[], heads: readonly string[], name: number, day: number): number {
  const isFree = (column: number) => column !== name && column !== day && (columns[column]?.numbers ?? 0) > 0;
  const own = heads.findIndex((head, column) => isFree(column) && VALUE_HEAD.test(headKey(head)));
  if (own >= 0) return own;
  const others = /行业|同行|均值|优秀|排名|较|环比|同比|目标|权重|占比|id$|编号|序号/;
  return heads.findIndex((head, column) => isFree(column) && !others.test(headKey(head)));
}
