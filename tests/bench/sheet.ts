import { HyperFormula } from 'hyperformula';
import type { Curve, ModelIndicator, ScoreModel } from '../../lib/engine/score-model';
import type { Values } from '../../lib/engine/types';

type Cell = string | number;

/**
 * The model as a spreadsheet, for a shop whose page shows every dimension and the total: one row an indicator, one a
 * dimension, one for the total. The formulas are those of `simulate`, bands included; or only its value with `total`.
 */
export function openSheet(model: ScoreModel, values: Values, changed: string, only?: 'total') {
  const read = (id: string) => values[id] as number;
  const rows: Cell[][] = [];
  const ownRow = new Map<string, number>();
  const moves: string[] = [];
  let home = 0;
  const raw = model.dimensions.map(({ weight, score }) => `${weight.value}*${read(score)}`).join('+');

  for (const dimension of model.dimensions) {
    const first = rows.length + 1;
    for (const indicator of dimension.indicators) {
      ownRow.set(indicator.id, rows.length);
      rows.push(indicatorRow(indicator, dimension.weight, read(indicator.id), rows.length + 1, only));
    }
    const last = rows.length;
    const row = rows.length + 1;
    const before = read(dimension.score);
    const held = (column: string) =>
      `=MAX(${dimension.min},MIN(${dimension.max},${before}+SUM(${column}${first}:${column}${last})))-${before}`;
    const { value, low, high } = dimension.weight;
    rows.push([
      held('J'),
      ...(only ? [] : [held('K'), held('L'), `=${before}+A${row}`, `=${before}+B${row}`, `=${before}+C${row}`]),
    ]);
    if (!only) {
      rows[row - 1]!.push(`=A${row}*${value}`, `=B${row}*IF(B${row}<0,${high},${low})`, `=C${row}*IF(C${row}<0,${low},${high})`); // biome-ignore format: one row
    }
    if (dimension.indicators.some(({ id }) => id === changed)) home = row - 1;
    moves.push(only ? `A${row}*${value}` : String(row));
  }
  const { min, max } = model.scale;
  const now = `(${raw}+${read('bonus')}-${read('deduction')})`;
  const total = (change: string) =>
    `=MAX(${min},MIN(${max},${read(model.total)}+MAX(${min},MIN(${max},${now}+${change}))-MAX(${min},MIN(${max},${now}))))`;
  rows.push(
    only
      ? [total(moves.join('+'))]
      : ['G', 'H', 'I'].map((column) => total(`(${moves.map((row) => column + row).join('+')})`)),
  );

  const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const input = ownRow.get(changed)!;
  const at = (row: number, cols: readonly number[]) =>
    cols.map((col) => engine.getCellValue({ sheet: 0, row, col }) as number);
  return {
    /** Total, then its band, the dimension's new score and the indicator's part with theirs. */
    answer(to: number): number[] {
      engine.setCellContents({ sheet: 0, row: input, col: 0 }, to);
      if (only) return at(rows.length - 1, [0]);
      return [...at(rows.length - 1, [0, 1, 2]), ...at(home, [3, 4, 5]), ...at(input, [12, 13, 14])];
    },
    close: () => engine.destroy(),
  };
}

/** A new value · B now · C D their sub-scores · E reach · F way · G H I change and band · J K L × weight · M N O × the dimension's */
function indicatorRow(
  { curve, better, weight: own }: ModelIndicator,
  whole: ModelIndicator['weight'],
  now: number,
  row: number,
  only: 'total' | undefined,
): Cell[] {
  if (curve.kind !== 'line') throw new Error(`openSheet requires a line, got ${curve.kind}`);
  const scores = [now, now, `=${formula(curve, `A${row}`)}`, `=${formula(curve, `B${row}`)}`];
  if (only) return [...scores, '', '', `=C${row}-D${row}`, '', '', `=G${row}*${own.value}`];

  const { points, jump, spread } = curve;
  const slopes = points.slice(1).map((b, index) => Math.abs((b.score - points[index]!.score) / (b.value - points[index]!.value))); // biome-ignore format: one thing
  const leap = Math.abs(points[points.length - 1]!.value - points[0]!.value) * 0.01;
  const distance = `ABS(A${row}-B${row})`;
  const [up, down] = better === 'higher' ? [1, -1] : [-1, 1];
  return [
    ...scores,
    `=${2 * Math.max(...slopes)}*${distance}+IF(${distance}<${leap},${jump}*${distance}/${leap},${jump})`,
    `=IF(A${row}=B${row},0,IF(A${row}>B${row},${up},${down}))`,
    `=C${row}-D${row}`,
    `=IF(F${row}<0,MIN(G${row},-MIN(E${row},MIN(100,D${row}+${spread})-50)),0)`,
    `=IF(F${row}>0,MAX(G${row},MIN(E${row},100-MAX(50,D${row}-${spread}))),0)`,
    `=G${row}*${own.value}`,
    `=H${row}*IF(H${row}<0,${own.high},${own.low})`,
    `=I${row}*IF(I${row}<0,${own.low},${own.high})`,
    `=J${row}*${whole.value}`,
    `=K${row}*IF(K${row}<0,${whole.high},${whole.low})`,
    `=L${row}*IF(L${row}<0,${whole.low},${whole.high})`,
  ];
}

/** A line as nested IFs. */
function formula({ points }: Extract<Curve, { kind: 'line' }>, cell: string): string {
  let text = String(points[points.length - 1]!.score);
  for (let index = points.length - 1; index > 0; index -= 1) {
    const a = points[index - 1]!;
    const b = points[index]!;
    text = `IF(${cell}<=${b.value},${a.score}+(${b.score - a.score})*(${cell}-${a.value})/(${b.value - a.value}),${text})`;
  }
  return `IF(${cell}<=${points[0]!.value},${points[0]!.score},${text})`;
}
