import type { DayValues } from '../day-values';
import { limitsOf, type Measure, readFigure } from '../read-figure';
import { dayNumber } from './day-number';

/** A window figure of one day. */
export type Seen = {
  /** As `dayNumber` counts. */
  readonly day: number;
  /** From the counts where they are shown, which is finer; else as printed. */
  readonly value: number;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** What one event among one makes: 100 for a rate, 1 for a mean. There where both counts are. */
  readonly unit?: number;
};

export type Series = {
  /** Oldest first, one a day. */
  readonly seen: readonly Seen[];
  /** The last digit that the page prints; 0 where the counts tell more. */
  readonly digit: number;
};

/**
 * Figures of one indicator over the days, without those that cannot be right and those on a scale of other rules.
 *
 * @throws RangeError where one is outside what its unit allows
 */
export function seriesOf(history: readonly DayValues[], measure: Measure): Series {
  const all: Seen[] = [];
  const { min, max } = limitsOf(measure);
  const anyScale = { id: measure.id, unit: measure.unit };
  for (const { day, values } of history) {
    const figure = readFigure(values, anyScale);
    if (figure === undefined || figure.value < min || figure.value > max) continue;
    const { value, numerator, denominator } = figure;
    const counted = ratio(value, numerator, denominator);
    const events = denominator !== undefined && denominator > 0 ? denominator : undefined;
    all.push(
      counted === undefined
        ? { day: dayNumber(day), value, denominator: numerator === undefined ? events : undefined }
        : { day: dayNumber(day), ...counted, numerator, denominator },
    );
  }
  const seen = withoutStrays(all);
  const isCounted = seen.length > 0 && seen.every(({ numerator }) => numerator !== undefined);
  return { seen, digit: isCounted ? 0 : 10 ** -decimalsOf(seen, measure) };
}

/** Rates are printed with so many decimals, and more (facts); times and scores mostly with one. */
const USUAL_DECIMALS = { percent: 2, others: 1 } as const;

/** Of so many different figures one would show its last decimal, if there were one. */
const TELLING = 3;

/** With how many decimals it is printed. "0 %", "100 %" and few figures do not tell: 0.00 is printed as 0, too. */
function decimalsOf(seen: readonly Seen[], measure: Measure): number {
  const { min, max } = limitsOf(measure);
  const telling = new Set(seen.map(({ value }) => value).filter((value) => value !== min && value !== max));
  const most = Math.max(0, ...[...telling].map(decimals));
  if (telling.size >= TELLING) return most;
  return Math.max(most, measure.unit === 'percent' ? USUAL_DECIMALS.percent : USUAL_DECIMALS.others);
}

/** The value that counts make, where they agree with the one printed to half a percent of it or three decimals. */
function ratio(value: number, numerator: number | undefined, denominator: number | undefined) {
  if (numerator === undefined || denominator === undefined || !(denominator > 0) || numerator < 0) return undefined;
  const tolerance = Math.max(0.005 * Math.abs(value), 0.0051);
  const unit = [100, 1].find((each) => Math.abs((each * numerator) / denominator - value) <= tolerance);
  return unit === undefined ? undefined : { value: (unit * numerator) / denominator, unit };
}

function decimals(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : Math.min(6, text.length - point - 1);
}

/** A day that leaps away and back by more than this many times the usual step is misread. Our judgement. */
const LEAP = 12;

/**
 * A rolling window cannot leap and come back the next day unless the day that entered is at once undone by the one that
 * leaves: such a lone figure is taken for misread.
 */
function withoutStrays(all: readonly Seen[]): readonly Seen[] {
  if (all.length < 5) return all;
  const steps = all.slice(1).map(({ value }, index) => Math.abs(value - all[index]!.value));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length * 0.75)]!;
  return all.filter(({ value }, index) => {
    const before = all[index - 1];
    const after = all[index + 1];
    if (!before || !after) return true;
    const off = Math.min(Math.abs(value - before.value), Math.abs(value - after.value));
    const sameSide = (value - before.value) * (value - after.value) > 0;
    return !(sameSide && off > LEAP * usual && off > 4 * Math.abs(after.value - before.value) && usual > 0);
  });
}
