/**
 * What a spreadsheet may run instead of showing: a text that begins with `= + - @` or their full-width forms, also after
 * white space or invisible characters, or with a TAB, line break or NUL. Source: OWASP, "CSV Injection", and ASVS 1.2.10.
 * Apostrophes in front count as part of the beginning, so that taking ours away again is never in doubt.
 */
const RUNNABLE = /^'*(?:[\t\r\n\0]|[\s\0\u200b-\u200d\u2060]*[=+\-@＝＋－＠])/;

/** A plain negative number is data: it evaluates to itself. */
const NEGATIVE_NUMBER = /^-\d+(?:\.\d+)?$/;

/** Digits that a spreadsheet would print differently: 12 and more turn into 1.2E+18, leading zeros vanish, 1E5 is 100000. */
const NUMBER_LIKE_ID = /^(?:\d{12,}|0\d+|\d+[eE]\d+)$/;

/** Most texts need nothing; this is quick to ask. */
const NEEDS_CARE = /^[\s\0\u200b-\u200d\u2060'=+\-@＝＋－＠\d]|[",\r\n\t\0]|\s$/;

/**
 * A text from a page as one cell of a CSV line: quoted after RFC 4180 where it must be, disarmed with an apostrophe where
 * a spreadsheet might run it, and with a TAB in front where digits are an id. `plainText` undoes the last two.
 */
export function textCell(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const safe = guarded(text);
  return /[",\r\n\t\0]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that `textCell` was given, from a cell whose quotes a CSV parser has already taken away. */
export function plainText(cell: string): string {
  if (cell.startsWith("'") && RUNNABLE.test(cell)) return cell.slice(1);
  return cell.startsWith('\t') ? cell.slice(1) : cell;
}

function guarded(text: string): string {
  if (NUMBER_LIKE_ID.test(text)) return `\t${text}`;
  return RUNNABLE.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
}
