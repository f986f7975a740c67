import { plainNumber } from '../plain-number';
import type { CellForm } from './sheet-styles';

const MS_A_DAY = 86_400_000;
/** The day that a spreadsheet numbers 0; its 60, 29 February 1900, never was, and all later ones are right. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** A number of a sheet as its cell shows it, but with all its digits: `46274` as a day is `2026-09-09`, 0.0035 per cent is `0.35%`. */
export function shownNumber(stored: string, form: CellForm, isFrom1904: boolean): string {
  const number = Number(stored);
  if (!Number.isFinite(number)) return stored;
  if (form === 'percent') return `${plainNumber(tidy(number * 100))}%`;
  if (form === 'time') return lengthOf(number);
  if (form === 'day') return dayAndTime(number + (isFrom1904 ? DAYS_TO_1904 : 0)) ?? plainNumber(number);
  return plainNumber(tidy(number));
}

/** The day of a spreadsheet's number, `YYYY-MM-DD`; undefined where no seller's figure can be of it. */
export function dayOfSerial(serial: number): string | undefined {
  if (!(serial >= 36526 && serial < 73051)) return undefined; // the years 2000 to 2099
  return new Date(DAY_0 + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

function dayAndTime(serial: number): string | undefined {
  const day = dayOfSerial(serial);
  const part = serial - Math.floor(serial);
  return day && part > 0.5 / 86400 ? `${day} ${lengthOf(part)}` : day;
}

/** `1:02:03`; more than a day goes on counting hours. */
function lengthOf(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86400);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${days < 0 ? '-' : ''}${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** What a spreadsheet stores of 0.1 + 0.2, and of 0.07 × 100, is shown as 0.3 and 7: it keeps fifteen digits. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}
