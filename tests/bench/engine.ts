import { HyperFormula } from 'hyperformula';
import { scenario } from '../../lib/engine';
import type { Curve, ScoreModel } from '../../lib/engine/score-model';
import type { Values } from '../../lib/engine/types';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';

export type Row = { name: string; value: string; baseline?: string; ratio?: number };

/** Figures of every indicator of the version, so that the sheet and the engine compute the same total from scratch. */
const VALUES: Values = {
  goods_rating: 4.6923,
  quality_return_rate: 0.9,
  pickup_time: 15.5741,
  delivery_on_time_rate: 91.412,
  damage_return_rate: 0.12,
  aftersale_review_time: 3.3061,
  im_response_time: 33.893,
  im_dissatisfaction_rate: 7.357,
  platform_help_rate: 0.6522,
  bonus: 2,
  deduction: 1,
};
const CHANGED = 'quality_return_rate';
const ROUNDS = 2_000;

/**
 * One what-if on Douyin's present version, ours against the same weighted sum in a spreadsheet engine: one cell set, the
 * total read. Ours also computes the band and the parts; the sheet does not. Both must agree, or this throws.
 */
export async function benchEngine(): Promise<Row[]> {
  const model = douyin20260908;
  const sheet = openSheet(model, VALUES);
  const ask = scenario(model, VALUES);
  const total = (to: number): number => {
    const result = ask({ [CHANGED]: to });
    if (result.status !== 'simulated') throw new Error(result.status);
    return result.total.value;
  };
  const inputs = Array.from({ length: ROUNDS }, (_, index) => 0.3 + (index % 97) / 100);
  for (const input of inputs.slice(0, 97)) {
    const ours = total(input);
    const theirs = sheet.total(input);
    if (!(Math.abs(ours - theirs) < 1e-9)) throw new Error(`engines disagree at ${input}: ${ours} and ${theirs}`);
  }
  const theirs = median(inputs.map((input) => timed(() => sheet.total(input), 1)));
  const ours = median(inputs.map((input) => timed(() => total(input), 20)));
  sheet.close();
  return [
    {
      name: 'one what-if, simulate',
      value: micro(ours),
      baseline: `HyperFormula ${micro(theirs)}`,
      ratio: theirs / ours,
    },
  ];
}

/** One row an indicator: value, sub-score by nested IFs, share of the total; below them the clamped sum. */
function openSheet(model: ScoreModel, values: Values) {
  const indicators = model.dimensions.flatMap((dimension) =>
    dimension.indicators.map((indicator) => ({ ...indicator, share: dimension.weight.value * indicator.weight.value })),
  );
  const rows = indicators.map((indicator, index) => [
    values[indicator.id] as number,
    `=${formula(indicator.curve, `A${index + 1}`)}`,
    indicator.share,
    `=B${index + 1}*C${index + 1}`,
  ]);
  const last = rows.length;
  const sheet = [
    ...rows,
    [`=MAX(0,MIN(100,SUM(D1:D${last})+${values.bonus as number}-${values.deduction as number}))`],
  ];
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  const row = indicators.findIndex(({ id }) => id === CHANGED);
  return {
    total(value: number): number {
      engine.setCellContents({ sheet: 0, row, col: 0 }, value);
      return engine.getCellValue({ sheet: 0, row: last, col: 0 }) as number;
    },
    close: () => engine.destroy(),
  };
}

function formula(curve: Curve, cell: string): string {
  if (curve.kind !== 'line') throw new Error(`no formula for ${curve.kind}`);
  const { points } = curve;
  let text = String(points[points.length - 1]!.score);
  for (let index = points.length - 1; index > 0; index -= 1) {
    const a = points[index - 1]!;
    const b = points[index]!;
    text = `IF(${cell}<=${b.value},${a.score}+(${b.score - a.score})*(${cell}-${a.value})/(${b.value - a.value}),${text})`;
  }
  return `IF(${cell}<=${points[0]!.value},${points[0]!.score},${text})`;
}

/** Milliseconds a call. */
function timed(call: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) call();
  return (performance.now() - start) / times;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function micro(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(2)} µs`;
}
