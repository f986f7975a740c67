import { compact } from '../../lib/reader/normalize';
import type { Unit } from '../../lib/records/ids';
import type { Reading } from '../../lib/records/snapshot';
import type { BoardTruth } from '../pages/boards/truth.ts';
import type { Truth } from '../pages/generator.ts';

/** One figure that must be read. What is absent is not on the page. */
export type ExpectedFigure = {
  /** The reader's id, where the page's own truth uses it; else the label tells which figure it is. */
  readonly indicator?: string;
  readonly label: string;
  readonly raw: string;
  readonly status: 'read' | 'no_data' | 'not_understood';
  readonly unit: Unit;
  readonly value?: number;
  readonly score?: number;
  readonly weight?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly change?: number;
  /** Its direction is drawn only, so it may be left out. */
  readonly changeArrow?: number;
  readonly rank?: number;
};

/** What must be read of a page, whichever generator it comes from. */
export type Expected = {
  readonly shopId: string;
  readonly shopName: string;
  readonly day?: string;
  readonly figures: readonly ExpectedFigure[];
};

export function fromTruth({ shopId, shopName, day, figures }: Truth): Expected {
  return { shopId, shopName, figures, ...(day && { day }) };
}

export function fromBoard({ shop, day, figures }: BoardTruth): Expected {
  return { shopId: shop.id ?? shop.name, shopName: shop.name, figures, ...(day && { day }) };
}

/** Which figure each reading is of; undefined where the page shows no such figure. */
export function assign(
  readings: readonly Reading[],
  figures: readonly ExpectedFigure[],
): Map<Reading, ExpectedFigure | undefined> {
  const left = new Set(figures);
  const pairs = new Map<Reading, ExpectedFigure | undefined>();
  // Of several with one label the one with this value, so that a wrong value is not counted twice.
  for (const exactly of [true, false]) {
    for (const reading of readings) {
      if (pairs.get(reading)) continue;
      const figure = [...left].find((each) => isOf(reading, each) && (!exactly || isSame(reading.value, each.value)));
      pairs.set(reading, figure);
      if (figure) left.delete(figure);
    }
  }
  return pairs;
}

function isOf(reading: Reading, figure: ExpectedFigure): boolean {
  if (figure.indicator) return figure.indicator === reading.indicator;
  return plain(figure.label) === plain(reading.label);
}

/** The window may have been put before the label by a mutator. */
function plain(label: string): string {
  return compact(label)
    .toLowerCase()
    .replace(/^近\d+[天日]/, '');
}

/** Durations such as 1小时23分 are exact in one unit and not in another. */
export function isSame(a: number | undefined, b: number | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));
}
