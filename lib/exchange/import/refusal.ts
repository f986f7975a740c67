/**
 * Why a row, or a figure in it, is not taken. None is guessed and none is cut to fit.
 * `day` no day · `day_range` a stretch of days · `day_ahead` after today · `summary` a sum or mean over days or shops · `shop`
 * no shop · `platform` none that is known, or another than was chosen · `indicator` none that is known · `number` no number ·
 * `cell_error` a formula that failed · `unit` another kind of unit · `range` outside what the indicator can be · `twice` another
 * value of the same figure stands above · `id` digits that a spreadsheet has rounded · `long` longer than any such text · `moment`
 * no moment · `page` no kind of page.
 */
export const REFUSAL_CODES = [
  'day',
  'day_range',
  'day_ahead',
  'summary',
  'shop',
  'platform',
  'indicator',
  'number',
  'cell_error',
  'unit',
  'range',
  'twice',
  'id',
  'long',
  'moment',
  'page',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type Refusal = {
  readonly line: number;
  readonly code: RefusalCode;
  /** What stands there. */
  readonly said: string;
  /** The head of its column, or the name of the figure; empty where it is about the row. */
  readonly of: string;
};

/** Kept to be shown; the rest is counted. */
const MOST_KEPT = 100;
const LONGEST_SAID = 60;

/** What an import refuses: how much, and the first of it. */
export class Refusals {
  count = 0;
  readonly first: Refusal[] = [];

  add(line: number, code: RefusalCode, said = '', of = ''): void {
    this.count += 1;
    if (this.first.length >= MOST_KEPT) return;
    this.first.push({ line, code, said: said.slice(0, LONGEST_SAID), of: of.slice(0, LONGEST_SAID) });
  }
}
