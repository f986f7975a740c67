import { random } from '../data/random.ts';
import type { Drawn, Figure } from './board.ts';
import type { Indicator, System } from './catalog.ts';
import { type Decor, furnish } from './decor.ts';
import type { Measured, MeasuredDimension, Measures } from './measure.ts';
import { print, type Style } from './print.ts';

/** Prints the measures of one board, each figure with its decorations. */
export type Printer = {
  indicators(items: Measured[], decor: Decor): Figure[];
  total(measures: Measures, decor: Decor): Figure[];
  dimension(measured: MeasuredDimension, decor: Decor): Figure[];
  points(measures: Measures): Figure[];
};

export function printer(system: System, seed: number, style: Style, drawn: Drawn): Printer {
  const key = (id: string) => `${system.platform}/${id}`;
  const labelOf = (labels: readonly string[], id: string) => random(seed, `boards/label/${id}`).pick(labels);

  function figure(measured: Measured, decor: Decor): Figure {
    const { indicator, exact } = measured;
    const r = random(seed, `boards/print/${indicator.id}`);
    const label = labelOf(indicator.labels, indicator.id);
    const base = { key: key(indicator.id), label, unit: indicator.unit, drawn };
    return furnish({ ...base, status: 'read', ...print(r, indicator, exact, style) }, measured, decor, style, seed);
  }

  /** One figure of a board in three has no data, and says so in one of the usual ways. */
  function emptied(figures: Figure[]): Figure[] {
    const r = random(seed, 'boards/empty');
    if (figures.length < 4 || r.next() < 0.67) return figures;
    const at = r.int(0, figures.length - 1);
    const number = r.pick(style.english ? ['--', 'N/A', '-'] : ['--', '暂无', '-', '暂无数据']);
    return figures.map((one, index) => (index === at ? withoutData(one, number) : one));
  }

  const score = (id: string, labels: readonly string[], value: number, more: Partial<Indicator>): Measured => {
    const { range, decimals } = { ...system.score, ...more };
    const indicator: Indicator = { id, labels, unit: 'score', decimals, range, better: 'higher', ...more };
    return { indicator, exact: value, goodness: Math.min(1, (value - range[0]) / (range[1] - range[0])) };
  };

  return {
    indicators: (items, decor) => emptied(items.map((item) => figure(item, decor))),
    total(measures, decor) {
      if (measures.total === undefined || !system.total) return [];
      const { labels, range, decimals } = system.total;
      const printed = figure(score('total_score', labels, measures.total, { range, decimals }), decor);
      const outOf = range[1] === 5 && random(seed, 'boards/scale').next() < 0.25 ? '/ 5.0' : undefined;
      return [outOf ? { ...printed, suffix: '', outOf } : printed];
    },
    dimension({ dimension, score: value }, decor) {
      if (value === undefined) return [];
      const weight = dimension.weight !== undefined ? { weight: dimension.weight } : {};
      return [figure(score(`${dimension.id}_score`, dimension.labels, value, weight), decor)];
    },
    points({ bonus, deduction }) {
      const decimals = system.score.decimals === 0 ? 0 : 2;
      const make = (id: string, labels: readonly string[], points: number, sign: string): Figure => ({
        key: key(id),
        label: labelOf(labels, id),
        status: 'read',
        number: points === 0 ? '0' : `${sign}${decimals ? points.toFixed(decimals) : points}`,
        suffix: `${style.gap}分`,
        value: points, // points taken off are positive, whatever sign the page prints
        unit: 'score',
        drawn: { ...drawn, digits: 'plain' },
      });
      return [
        ...(bonus !== undefined ? [make('bonus', system.bonus!.labels, bonus, '+')] : []),
        ...(deduction !== undefined ? [make('deduction', system.deduction!.labels, deduction, '-')] : []),
      ];
    },
  };
}

function withoutData(
  { value: _, change: __, rank: ___, score: ____, fraction: _____, level: ______, ...figure }: Figure,
  number: string,
): Figure {
  return { ...figure, status: 'no_data', number, suffix: '', drawn: { ...figure.drawn, digits: 'plain' } };
}
