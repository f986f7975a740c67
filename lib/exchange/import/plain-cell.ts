import { plainText } from '../text-cell';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Most cells are as they should be: ASCII without a guard in front. It is quick to see. */
const IS_PLAIN = /^(?!')[!-~]+(?: [!-~]+)*$/;

/** A cell as it is to be understood: without our guards against spreadsheets, full-width forms as plain ones, trimmed. */
export function plainCell(cell: string): string {
  if (IS_PLAIN.test(cell)) return cell;
  return plainText(cell).normalize('NFKC').replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}

/** The same without white space and in small letters, for comparing heads and names. */
export function headKey(text: string): string {
  return plainCell(text).replaceAll(' ', '').toLowerCase();
}
