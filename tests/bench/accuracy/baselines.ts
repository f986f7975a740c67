import type { DayValues } from '../../../lib/engine';
import type { ScoreModel } from '../../../lib/engine/score-model';
import type { Changes, Figure, Values } from '../../../lib/engine/types';

/** The change of the total that a method expects. */
export type Guess = (values: Values, changes: Changes) => number;

const FIXED: Readonly<Record<string, number>> = { goods: 0.5, logistics: 0.15, service: 0.35 };

/** The guess of a spreadsheet: 50/15/35, equal shares inside, and a straight line from 100 to 50 for each indicator. */
export function linearGuess(model: ScoreModel): Guess {
  const slopes = new Map<string, number>();
  for (const { id, indicators } of model.dimensions) {
    for (const { id: indicator, curve } of indicators) {
      if (curve.kind === 'identity') continue;
      const knots =
        curve.kind === 'line' ? curve.points : curve.tiers.map(({ edge, score }) => ({ value: edge, score }));
      const [a, b] = [knots[0]!, knots.at(-1)!];
      slopes.set(
        indicator,
        (((FIXED[id] ?? 1 / model.dimensions.length) / indicators.length) * (b.score - a.score)) / (b.value - a.value),
      );
    }
  }
  return (values, changes) => sumOver(changes, (id, to) => slopes.get(id)! * (to - shownValue(values[id])));
}

/**
 * Ridge regression of the shown total on the values, each scaled to its own spread; days without all figures are left out.
 *
 * @param penalty in units of one day
 */
export function ridge(model: ScoreModel, days: readonly DayValues[], penalty = 1): Guess {
  const ids = model.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const whole = days.filter(({ values }) => [model.total, ...ids].every((id) => values[id] !== undefined));
  const columns = ids.map((id) => standard(whole.map(({ values }) => shownValue(values[id]))));
  const total = standard(whole.map(({ values }) => shownValue(values[model.total])));
  const gram = columns.map((a, row) =>
    columns.map((b, column) => dot(a.scaled, b.scaled) + (row === column ? penalty : 0)),
  );
  const weights = solve(
    gram,
    columns.map(({ scaled }) => dot(scaled, total.centred)),
  );
  const slopes = new Map(ids.map((id, index) => [id, weights[index]! / columns[index]!.spread]));
  return (values, changes) => sumOver(changes, (id, to) => slopes.get(id)! * (to - shownValue(values[id])));
}

export function shownValue(figure: Figure | undefined): number {
  return typeof figure === 'object' ? figure.value : (figure ?? Number.NaN);
}

function sumOver(changes: Changes, points: (id: string, to: number) => number): number {
  return Object.entries(changes).reduce((sum, [id, to]) => sum + points(id, to), 0);
}

function standard(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const centred = values.map((value) => value - mean);
  const spread = Math.sqrt(dot(centred, centred) / Math.max(1, values.length)) || 1;
  return { centred, spread, scaled: centred.map((value) => value / spread) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

/** A positive definite system, by Gauss. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = pivot + 1; row < size; row += 1) {
      const by = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column += 1) rows[row]![column]! -= by * rows[pivot]![column]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = rows[row]!.slice(row + 1, size).reduce((sum, value, i) => sum + value * solution[row + 1 + i]!, 0);
    solution[row] = (rows[row]![size]! - known) / rows[row]![row]!;
  }
  return solution;
}
