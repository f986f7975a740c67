import type { Unit } from '../records/ids';
import { isRateOf } from './check-figures';
import { columnHeads } from './heads';
import type { Located } from './locate-figure';
import { textBeside } from './nearest-label';
import type { PageView } from './page-view';

/** What a rate was counted from. */
export type Counts = { readonly numerator?: number; readonly denominator?: number };

const COUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,9})(?![\d%:年月/-]|[.,]\d)`;
const NAMED = {
  numerator: new RegExp(String.raw`(?:分子|numerator)(?:\([^)]{0,20}\))?[\s:]*${COUNT}`, 'i'),
  denominator: new RegExp(String.raw`(?:分母|denominator)(?:\([^)]{0,20}\))?[\s:]*${COUNT}`, 'i'),
};
/** 12/2857, (51/5,000单) */
const FRACTION = new RegExp(
  String.raw`(?<![\d.,/-])(\d{1,3}(?:,\d{3})+|\d{1,9})\s*[单次个件]?\s*(?:/|of)\s*${COUNT}`,
  'g',
);
const ANY_COUNT = new RegExp(`(?<![\\d.,/-])${COUNT}`, 'g');
/** 67 单 */
const COUNT_OF_CASES = new RegExp(String.raw`(?<![\d.,/-])${COUNT}\s*[单笔次个件条]`, 'g');
/** Counts that nothing but their ratio brings together must be of so many. */
const FEWEST_OF_PAIR = 100;
/** Fractions of fewer cases agree with many a rate by chance: 1/3 is a page of three. */
const FEWEST_CASES = 10;

/**
 * Numerator and denominator where no label of the indicator's own says them: `分子：41 分母：4994`, columns of these names,
 * or a bare `12/2857` in the figure's tile or row. Kept only where they make the figure, to the decimals printed.
 */
export function countsBeside({ mention, picked, block }: Located, view: PageView): Counts {
  const seen = view.textOf(block);
  if (picked.status !== 'read' || !seen) return {};
  const text = textBeside(block, mention, view);
  const rate = { value: picked.value, unit: mention.entry.term.unit, raw: picked.raw };
  return named(text, columnHeads(block, seen, view), rate) ?? fraction(text, rate) ?? pair(text, rate) ?? {};
}

type Rate = { readonly value: number; readonly unit: Unit; readonly raw: string };

function named(text: string, headAt: (offset: number) => string, rate: Rate): Counts | undefined {
  const find = (name: 'numerator' | 'denominator') => {
    const own = NAMED[name].exec(text)?.[1];
    const isOver = name === 'numerator' ? /分子|numerator/i : /分母|denominator/i;
    return plain(own ?? [...text.matchAll(ANY_COUNT)].find(({ index }) => isOver.test(headAt(index)))?.[1]);
  };
  const [numerator, denominator] = [find('numerator'), find('denominator')];
  if (numerator === undefined || !denominator) return undefined;
  return isRateOf(numerator, denominator, rate) ? { numerator, denominator } : undefined;
}

/** Two bare numbers say what they are by their ratio only, so the rate must have decimals to agree with. */
function fraction(text: string, rate: Rate): Counts | undefined {
  if (rate.unit !== 'percent' || !/\.\d/.test(rate.raw)) return undefined;
  for (const [, over, under] of text.matchAll(FRACTION)) {
    const [numerator, denominator] = [plain(over)!, plain(under)!];
    if (denominator >= FEWEST_CASES && isRateOf(numerator, denominator, rate)) return { numerator, denominator };
  }
  return undefined;
}

/** 共 2817 单，其中品质退款 67 单: the only two counts of cases of which one over the other makes the rate. */
function pair(text: string, rate: Rate): Counts | undefined {
  if (rate.unit !== 'percent' || !/\.\d/.test(rate.raw)) return undefined;
  const counts = [...new Set([...text.matchAll(COUNT_OF_CASES)].map(([, count]) => plain(count)!))];
  const pairs = counts.flatMap((denominator) =>
    denominator < FEWEST_OF_PAIR
      ? []
      : counts
          .filter((numerator) => numerator < denominator && isRateOf(numerator, denominator, rate))
          .map((numerator) => ({ numerator, denominator })),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}

function plain(count: string | undefined): number | undefined {
  return count === undefined ? undefined : Number(count.replaceAll(',', ''));
}
