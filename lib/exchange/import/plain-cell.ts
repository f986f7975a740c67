import { plainText } from '../text-cell';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A cell as it is to be understood: without our guards against spreadsheets, full-width forms as plain ones, trimmed. */
export function plainCell(cell: string): string {
  return plainText(cell).normalize('NFKC').replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}

/** The same without white space and in small letters, for comparing heads and names. */
export function headKey(text: string): string {
  return plainCell(text).replaceAll(' ', '').toLowerCase();
}
