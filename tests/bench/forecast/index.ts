import { percent, points, type Table, type TableRow } from '../accuracy/table';
import { COURSES } from './courses';
import { HORIZONS, type Measures, measure, newMeasures } from './measure';
import { otherShop } from './other-shop';

/** Days of history. */
export const LENGTHS = [30, 60, 90, 180] as const;

const ONE_OF_EACH = 'all kinds of courses';

/**
 * Forecasts of shops of another make than tests/sim, in which it is known what goes on: each figure and the total against
 * persistence, as ratios of mean absolute errors; one table for each course and length of history.
 */
export function* measureForecasts(shops: number, lengths: readonly number[] = LENGTHS): Generator<Table> {
  for (const days of lengths) {
    for (const course of [undefined, ...Object.keys(COURSES)]) {
      const all = newMeasures();
      for (let seed = 0; seed < shops; seed += 1) measure(all, otherShop(seed, course), days);
      yield {
        title: `${course ?? ONE_OF_EACH}, ${days} days, ${shops} shops`,
        columns: HORIZONS.map((ahead) => `+${ahead} days`),
        rows: [
          ratio('figures, of persistence’s error', all.figures, 'ours', '≤ 0.6'),
          ratio('  one who knows what goes on', all.figures, 'seer'),
          ratio('  drift', all.figures, 'drift'),
          ratio('  damped drift', all.figures, 'damped'),
          ratio('  back to the mean', all.figures, 'mean'),
          ratio('  days by recursion', all.figures, 'recursion'),
          inside('  inside the 90 % band', all.figures),
          ratio('totals, of persistence’s error', all.totals, 'ours', '≤ 0.6'),
          ratio('  one who knows what goes on', all.totals, 'seer'),
          inside('  inside the 90 % band', all.totals),
          { name: '  mean width, points', cells: all.totals.map(({ width }) => points(width!.mean())) },
          ratio('figure of a scenario, of persistence’s error', all.halved, 'ours', '≤ 0.6'),
          inside('  inside the 90 % band', all.halved),
        ],
      };
    }
  }
}

function ratio(name: string, all: readonly Measures[], of: string, goal?: string): TableRow {
  return { name, cells: all.map((each) => points(each[of]!.mean() / each.still!.mean())), goal };
}

function inside(name: string, all: readonly Measures[]): TableRow {
  return { name, cells: all.map((each) => percent(each.inside!.mean())), goal: '86–96 %' };
}
