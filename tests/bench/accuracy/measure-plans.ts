import { plan, scenario, valueFor } from '../../../lib/engine';
import { LIKELY } from '../../../lib/engine/plan/assurance';
import { sureEdges } from '../../../lib/engine/plan/sure-edges';
import type { Changes } from '../../../lib/engine/types';
import { type Chance, chance, distance, type TrueIndicator, valueAt } from '../../sim';
import { shownValue } from './baselines';
import { changesOf, cheapestWay, type Step } from './cheapest-way';
import type { Learnt } from './learnt';
import { type Tally, tallies } from './tally';

const NAMES = ['twoWay', 'planned', 'cost', 'reached', 'short', 'sure', 'took'] as const;

/**
 * `twoWay`: points by which the truth at the value for a score misses that score. Of plans: the share that was found,
 * cost over that of trying all steps in the same model, where learnt edges are passed as surely, the share whose cheapest (`sure`: whose safest) plan truly reaches
 * the target, points that the cheapest falls short by in the mean, milliseconds.
 */
export type PlanMeasures = Readonly<Record<(typeof NAMES)[number], Tally>>;

/** Gains below this are not worth a question. */
const LEAST = 0.1;

/** A target is reached that is missed by less: printed values hide as much. In points. */
const NEAR = 0.1;

/** Steps that are tried of an indicator: this many equal ones, and the edges of tiers. */
const STEPS = 40;

export function measurePlans(learnt: readonly Learnt[]): PlanMeasures {
  const all = tallies(...NAMES);
  for (const each of learnt) {
    const draw = chance(`plan/${each.shop.name}`);
    const indicators = each.shop.truth.rules(each.shop.today).dimensions.flatMap((dimension) => dimension.indicators);
    judgeValueFor(all, each, draw, indicators);
    judgePlan(all, each, draw, indicators);
  }
  return all;
}

function judgeValueFor(all: PlanMeasures, learnt: Learnt, draw: Chance, indicators: readonly TrueIndicator[]): void {
  const { model, values } = learnt;
  const now = trueTotal(learnt, {});
  for (const { measure } of indicators) {
    const away = distance(measure, shownValue(values[measure.id])) * draw.between(0.5, 0.9);
    const wanted = trueTotal(learnt, { [measure.id]: valueAt(measure, away) });
    if (wanted - now < LEAST || wanted > 100) continue;
    // A little below, so that no digit decides between two tiers.
    const found = valueFor(model, values, measure.id, wanted - NEAR);
    if (found.status !== 'reached' && found.status !== 'unreachable') continue;
    const got = trueTotal(learnt, { [measure.id]: found.value });
    all.twoWay.add(Math.max(0, got - wanted, wanted - NEAR - got));
  }
}

type Effort = { readonly perUnit: number; readonly fixed: number; readonly to: number };

function judgePlan(all: PlanMeasures, learnt: Learnt, draw: Chance, indicators: readonly TrueIndicator[]): void {
  const { model, values } = learnt;
  const efforts: Record<string, Effort> = {};
  for (const { measure } of indicators) {
    const away = distance(measure, shownValue(values[measure.id]));
    efforts[measure.id] = {
      perUnit: draw.factor(0.3, 3) / measure.poor,
      fixed: draw.pick([0, 0.05, 0.2]),
      to: valueAt(measure, away * draw.between(0.3, 0.7)),
    };
  }
  const ask = scenario(model, values);
  const best = Object.fromEntries(Object.entries(efforts).map(([id, { to }]) => [id, to]));
  const most = ask(best);
  if (most.status !== 'simulated') throw new RangeError(`measurePlans requires answers, got ${most.status}`);
  const base = most.total.value - most.change.value;
  const need = most.change.value * draw.between(0.3, 0.7);
  if (need < LEAST || most.total.value >= 100) return;

  const start = performance.now();
  const plans = plan(model, values, base + need, efforts);
  all.took.add(performance.now() - start);
  all.planned.add(plans.status === 'planned' ? 1 : 0);
  if (plans.status !== 'planned') return;
  // Of ways that pass learnt edges as surely as the plan does.
  const passed = sureEdges(model, values, Math.max(1, plans.cheapest.moves.length), LIKELY);
  const surely = { ...learnt, model: passed };
  const options = indicators.map((indicator) => stepsOf(surely, indicator, efforts[indicator.measure.id]!));
  const way = cheapestWay(options, need);
  const joint = scenario(passed, values)(changesOf(way));
  // Where a score is capped, gains do not add up, and that way leads nowhere.
  if (way && joint.status === 'simulated' && joint.change.value >= need - 1e-9) {
    all.cost.add(plans.cheapest.cost / way.cost);
  }
  const missing = ({ moves }: typeof plans.cheapest): number =>
    Math.max(0, base + need - trueTotal(learnt, Object.fromEntries(moves.map(({ indicator, to }) => [indicator, to]))));
  const short = missing(plans.cheapest);
  all.short.add(short);
  all.reached.add(short <= NEAR ? 1 : 0);
  if (plans.safest.reached) all.sure.add(missing(plans.safest) <= NEAR ? 1 : 0);
}

/** What one indicator's steps bring by the model, and cost. */
function stepsOf({ model, values }: Learnt, { measure }: TrueIndicator, effort: Effort): Step[] {
  const from = shownValue(values[measure.id]);
  const modelled = model.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === measure.id)!;
  const edges = modelled.curve.kind === 'tiers' ? modelled.curve.tiers.map(({ edge }) => edge) : [];
  const grid = Array.from({ length: STEPS }, (_, index) => from + ((effort.to - from) * (index + 1)) / STEPS);
  const reachable = [...grid, ...edges].filter((to) => (to - from) * (to - effort.to) <= 0 && to !== from);
  const ask = scenario(model, values);
  return reachable.map((to) => {
    const answer = ask({ [measure.id]: to });
    if (answer.status !== 'simulated') throw new RangeError(`stepsOf requires answers, got ${answer.status}`);
    return { id: measure.id, to, gain: answer.change.value, cost: effort.fixed + effort.perUnit * Math.abs(to - from) };
  });
}

function trueTotal({ shop }: Learnt, changes: Changes): number {
  return shop.truth.scores(shop.today, changes).total;
}
