import { PLATFORM_IDS, type PlatformId } from '../../records/ids';
import { plainText } from '../text-cell';
import type { ImportContext, OwnColumn, OwnColumns } from './own-csv';
import { plainCell } from './plain-cell';
import { readDay } from './read-day';
import type { RefusalCode } from './refusal';
import { cellIn, type Row } from './row';
import type { SnapshotHead } from './snapshot-gatherer';

/** Kind of page of figures that came from a file which names none. */
export const IMPORT_PAGE = 'import';

const DAY_FORM = { year: 'latest', order: 'mdy' } as const;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const DAY_MS = 86_400_000;

/** Digits that a spreadsheet has rounded: 1.23457E+18. Our guard, a TAB, keeps them whole; where it is gone, so are they. */
const ROUNDED_ID = /^\d(\.\d+)?E\+?\d+$/i;

/** What a row of ours says of its snapshot; undefined where it is refused. */
export function ownHead(row: Row, columns: OwnColumns, context: ImportContext): SnapshotHead | undefined {
  const cell = (name: OwnColumn) => cellIn(row, columns[name]);
  const refuse = (code: RefusalCode, name: OwnColumn): undefined => {
    context.refusals.add(row.line, code, cell(name), name);
  };
  const day = readDay(cell('data_date'), DAY_FORM, context.today);
  if ('fault' in day) return refuse(day.fault, 'data_date');
  if (day.needs) return refuse('day', 'data_date');

  const platform = platformIn(cell('platform'));
  if (!platform) return refuse('platform', 'platform');
  const shopId = plainText(cell('shop_id'));
  if (shopId.trim() === '') return refuse('shop', 'shop_id');
  if (ROUNDED_ID.test(cell('shop_id'))) return refuse('id', 'shop_id');
  const shopName = plainText(cell('shop_name'));
  if (shopId.length > 100) return refuse('long', 'shop_id');
  if (shopName.length > 100) return refuse('long', 'shop_name');

  const page = plainCell(cell('page')) || IMPORT_PAGE;
  if (!/^[a-z][a-z0-9_]{0,63}$/.test(page)) return refuse('page', 'page');
  const capturedAt = momentIn(cell('captured_at'), context.at);
  if (capturedAt === undefined) return refuse('moment', 'captured_at');
  const url = plainText(cell('source_url'));
  return {
    platform,
    shopId,
    shopName,
    page,
    day: day.day,
    dayFrom: 'page',
    capturedAt,
    url: /^https?:\/\/[^\s?#]{1,480}$/.test(url) ? url : '', // an address, or none
    stage: 'formal',
  };
}

function platformIn(cell: string): PlatformId | undefined {
  const name = plainCell(cell).toLowerCase();
  return PLATFORM_IDS.find((id) => id === name);
}

/** Undefined where it is none, or lies ahead: such figures would stand above all that are read from now on. */
function momentIn(cell: string, at: string): string | undefined {
  const text = plainCell(cell);
  if (text === '') return at;
  const [, year, month, date, clock] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const two = (part = '') => part.padStart(2, '0');
  const moment = clock
    ? `${year}-${two(month)}-${two(date)}T${`0${clock.length < 6 ? `${clock}:00` : clock}`.slice(-8)}+08:00` // as a spreadsheet rewrites it
    : text;
  if (!INSTANT.test(moment) || Number.isNaN(Date.parse(moment))) return undefined;
  return Date.parse(moment) <= Date.parse(at) + DAY_MS ? moment : undefined;
}
