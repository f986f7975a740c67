import { scenario } from '../../lib/engine';
import type { Changes, Simulation, Values } from '../../lib/engine/types';
import { douyin20260908 } from '../../lib/platforms/douyin/models/2026-09-08';
import { benchEngineHistory } from './engine-history';
import { benchPlan } from './engine-plan';
import { median, timed } from './measured';
import { openSheet } from './sheet';

export type Row = { name: string; value: string; baseline?: string; ratio?: number };

/** A page on which everything is shown. */
const VALUES: Values = {
  total_score: 82,
  goods_score: 69,
  logistics_score: 99,
  service_score: 85,
  goods_rating: 4.6923,
  quality_return_rate: 1.34,
  pickup_time: 5.5741,
  delivery_on_time_rate: 99.412,
  damage_return_rate: 0.12,
  aftersale_review_time: 3.3061,
  im_response_time: 13.893,
  im_dissatisfaction_rate: 5.357,
  platform_help_rate: 0.6522,
  bonus: 2,
  deduction: 0,
};
const CHANGED = 'quality_return_rate';
const ROUNDS = 2_000;
/** Below the resolution of the clock, so that ours is timed many at once. */
const AT_ONCE = 20;

/** The engine's speed: one what-if, plans, and what it does with a long history. */
export async function benchEngine(): Promise<Row[]> {
  return [...benchWhatIf(), ...benchPlan(), ...benchEngineHistory()];
}

/**
 * One what-if on Douyin's present version, as a slider asks it: ours against a spreadsheet engine that holds the same
 * model. Both are prepared beforehand, and both must give the same numbers, or this throws. The first row compares the
 * same answer: total, dimension and part, each with its band. In the second the sheet computes the bare total only.
 */
function benchWhatIf(): Row[] {
  const ask = scenario(douyin20260908, VALUES);
  const inputs = Array.from({ length: ROUNDS }, (_, index) => 0.3 + (index % 97) / 40);
  const sheet = openSheet(douyin20260908, VALUES, CHANGED);
  for (const to of inputs.slice(0, 97)) compare(answerOf(ask, { [CHANGED]: to }), sheet.answer(to), to);

  const bareSheet = openSheet(douyin20260908, VALUES, CHANGED, 'total');
  const typical = (call: (to: number) => unknown, times: number): number => {
    for (const to of inputs) timed(() => call(to), times); // compiled first, as after a second of sliding
    return median(inputs.map((to) => timed(() => call(to), times)));
  };
  const whole = typical(sheet.answer, 1);
  const bare = typical(bareSheet.answer, 1);
  const ours = typical((to) => ask({ [CHANGED]: to }), AT_ONCE);
  sheet.close();
  bareSheet.close();
  const row = (name: string, theirs: number): Row => ({
    name,
    value: micro(ours),
    baseline: `HyperFormula ${micro(theirs)}`,
    ratio: theirs / ours,
  });
  return [row('one what-if, the same answer', whole), row('one what-if, the sheet gives the total only', bare)];
}

/** Total, dimension after and part, each as value, low, high. */
function answerOf(ask: (changes: Changes) => Simulation, changes: Changes): number[] {
  const result = ask(changes);
  if (result.status !== 'simulated') throw new Error(result.status);
  const parts = [result.total, result.dimensions[0]!.after, result.parts[0]!.points];
  return parts.flatMap(({ value, low, high }) => [value, low, high]);
}

function compare(ours: readonly number[], theirs: readonly number[], to: number): void {
  const agree = ours.length === theirs.length && ours.every((value, index) => Math.abs(value - theirs[index]!) < 1e-9);
  if (!agree) throw new Error(`benchEngine requires equal answers at ${to}, got ${ours} and ${theirs}`);
}

function micro(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(2)} µs`;
}
