import type { Attribution, AttributionPart } from '../engine';
import { roundedParts } from '../format/rounded-parts';

type Attributed = Extract<Attribution, { status: 'attributed' }>;

/** What a step stands for. */
export type StepKind = AttributionPart['kind'];

/** One step of the way from the total of one day to that of the other. */
export type Bar = {
  readonly key: string;
  readonly part: AttributionPart;
  /** As printed: the bars' points and the rest sum to the printed change. */
  readonly points: number;
  /** Of the strip that it is drawn on, 0–1: where it begins and ends, and its 90 % band where it is not exact. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
};

export type BarGroup = { readonly dimension: string | undefined; readonly bars: readonly Bar[] };

export type Waterfall = {
  readonly groups: readonly BarGroup[];
  /** Figures that moved the total by less than is printed. */
  readonly still: number;
  /** What they brought together, as printed. */
  readonly rest: number;
  /** Places of the two totals on the strip, 0–1. */
  readonly before: number;
  readonly after: number;
};

/** Room left and right of the outermost bar, as a share of what lies between. */
const MARGIN = 0.04;

/** After the dimensions, in this order: what is not a figure of theirs. */
const OTHERS: readonly AttributionPart['kind'][] = ['bonus', 'deduction', 'rule', 'unexplained', 'rounding'];

/**
 * The parts of a change as steps, each beginning where the one before ended: figures by dimension, then bonus, deduction,
 * rules, the unexplained, rounding.
 *
 * @param dimensions ids in the order of the page
 * @param decimals that points are printed with
 */
export function waterfall(attribution: Attributed, dimensions: readonly string[], decimals: number): Waterfall {
  const { parts, before, after } = attribution;
  const printed = roundedParts(
    parts.map(({ points }) => points.value),
    decimals,
  );
  const steps = parts.map((part, index) => ({ part, points: printed[index]! }));
  const placeOf = ({ part }: { part: AttributionPart }) => {
    const at = part.dimension === undefined ? -1 : dimensions.indexOf(part.dimension);
    return part.kind === 'indicator' && at >= 0 ? at : dimensions.length + OTHERS.indexOf(part.kind);
  };
  steps.sort((a, b) => placeOf(a) - placeOf(b)); // within a place they come largest first

  const ends: number[] = [before, after];
  let running = before;
  const drawn = steps.map(({ part, points }) => {
    const from = running;
    running += part.points.value;
    const [low, high] = [from + part.points.low, from + part.points.high];
    if (points !== 0) ends.push(from, running, low, high);
    return { part, points, from, to: running, low, high };
  });
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const width = (most - least) * (1 + 2 * MARGIN) || 1;
  const at = (total: number) => (total - least + (most - least) * MARGIN) / width;

  const groups: { dimension: string | undefined; bars: Bar[] }[] = [];
  for (const { part, points, from, to, low, high } of drawn) {
    if (points === 0) continue;
    const dimension = part.kind === 'indicator' ? part.dimension : undefined;
    if (groups.length === 0 || groups.at(-1)!.dimension !== dimension) groups.push({ dimension, bars: [] });
    const key = `${part.kind}|${part.dimension ?? ''}|${part.indicator}`;
    groups.at(-1)!.bars.push({ key, part, points, from: at(from), to: at(to), low: at(low), high: at(high) });
  }
  const shown = groups.flatMap(({ bars }) => bars).reduce((sum, bar) => sum + bar.points, 0);
  const all = printed.reduce((sum, points) => sum + points, 0);
  return {
    groups,
    still: steps.filter(({ part, points }) => points === 0 && part.kind === 'indicator').length,
    rest: Math.round((all - shown) * 1e9) / 1e9,
    before: at(before),
    after: at(after),
  };
}
