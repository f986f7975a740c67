import type { Learnt } from './learnt';
import { type ForecastMeasures, measureForecasts } from './measure-forecasts';
import { percent, points, type TableRow } from './table';

/** One column a horizon. */
export function forecastRows(learnt: readonly Learnt[]): TableRow[] {
  const measured = measureForecasts(learnt);
  const row = (name: string, cell: (all: ForecastMeasures) => string, goal?: string): TableRow => ({
    name,
    cells: measured.map(cell),
    goal,
  });
  return [
    row('error of the total, points', ({ error }) => points(error.mean())),
    row('  of persistence', ({ still }) => points(still.mean())),
    row('  ratio', ({ error, still }) => points(error.mean() / still.mean()), '≤ 0.6'),
    row('  ratio of one who knows all but chance', ({ knowing, still }) => points(knowing.mean() / still.mean())),
    row('true totals inside the 90 % band', ({ inside }) => percent(inside.mean()), '86–96 %'),
    row('mean width of the band, points', ({ width }) => points(width.mean())),
    row('one figure halved from tomorrow on: error', ({ halved }) => points(halved.mean())),
    row('  ratio to persistence', ({ halved, halvedStill }) => points(halved.mean() / halvedStill.mean()), '≤ 0.6'),
    row('  true totals inside the 90 % band', ({ halvedInside }) => percent(halvedInside.mean()), '86–96 %'),
  ];
}
