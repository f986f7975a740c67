import type { Figure } from './find-figures';
import type { Context } from './pick-figure';

/** Letters that look like digits, marks over digits, loose decimals, and parts of durations in a form that is not known, right beside a figure; a point, and the next line is another's. */
const FOREIGN_BEHIND =
  /^(?:零|又|\d+[a-z]|[a-z]\d|\.?[*＊•]|\.\n\ufffc| \.\d|\s?\d \d(?:[ms]|分|秒)|[\d., ]*\ue000|[\p{M}\p{Script=Cyrillic}\p{Script=Greek}])/iu;
/** Decimals without a number before them, in `No.3` and `Lv.3` they are none; an hour torn in two. */
const FOREIGN_BEFORE =
  /(?:(?<![\da-z])\.\d+[ \n]?|小 时 ?|\ue000[\d., ]*|[\p{M}\p{Script=Cyrillic}\p{Script=Greek}])$/iu;

/** A piece of a longer number that could not be put together: `4` `.` `6923`, `1 234`, `83分12秒`. */
export function isBroken(
  text: string,
  figure: Figure,
  figures: readonly Figure[],
  { isOneText, sizeAt }: Pick<Context, 'isOneText' | 'sizeAt'>,
): boolean {
  const touches = (a: Figure, b: Figure): boolean => {
    if (b.signed) return false; // 1.34% −0.02: its change
    const between = text.slice(a.end, b.start);
    // 50% beside a large 72: nothing goes on behind a per cent sign.
    if (a.unit === '%' && sizeAt(a.start) !== sizeAt(b.start)) return false;
    const isEnded = a.unit !== '' && !/^[万千百]/.test(a.raw); // 万分之2 0.0
    if (between === '' || isEnded) return between === '';
    if (a.raw.includes('.') && b.raw.includes('.') && /^\s+$/.test(between)) return false; // each has its decimals
    // `4 . 6923`, `1 234`; but not `1.3 18.56`, which are two.
    const isGrouped = /^\d{1,3}$/.test(a.raw) && /^\d{3}(?!\d)/.test(b.raw);
    if (/^ *[.,'’·] *$/.test(between)) return true;
    if (/^\.\n$/.test(between)) return isOneText?.(a.end, b.start) ?? false; // 2. over 77%
    if (!/^\s+$/.test(between) || between.includes('\t')) return false;
    // 9 7%: digits that stand apart in boxes of their own
    const areDigits = /^\d$/.test(a.raw) && /^\d(?![\d.,])/.test(b.raw) && !between.includes('\n');
    if (areDigits && sizeAt(a.start) === sizeAt(b.start)) return true;
    return isOneText?.(a.end - 1, b.start) || (isGrouped && !between.includes('\n'));
  };
  const at = figures.indexOf(figure);
  const [before, after] = [figures[at - 1], figures[at + 1]];
  const isTouched = Boolean((before && touches(before, figure)) || (after && touches(figure, after)));
  // `5h34m`, `1小时零5分`: the first part of a duration in a form that is not known.
  return isTouched || FOREIGN_BEHIND.test(text.slice(figure.end)) || FOREIGN_BEFORE.test(text.slice(0, figure.start));
}
