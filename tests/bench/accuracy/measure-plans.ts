import { plan, scenario, valueFor } from '../../../lib/engine';
import { LIKELY } from '../../../lib/engine/plan/assurance';
import { sureEdges } from '../../../lib/engine/plan/sure-edges';
import type { Plan } from '../../../lib/engine/plan/types';
import type { Changes } from '../../../lib/engine/types';
import { type Chance, chance, distance, type TrueIndicator, valueAt } from '../../sim';
import { shownValue } from './baselines';
import { changesOf, cheapestWay, type Step, type Way } from './cheapest-way';
import type { Learnt } from './learnt';
import { type Tally, tallies } from './tally';

const NAMES = ['twoWay', 'planned', 'cost', 'reached', 'short', 'sure', 'took'] as const;

/**
 * `twoWay`: points by which the truth at the value for a score misses that score. Of plans: the share that was found,
 * cost over that of trying all steps in the same model and reaching as surely, the share whose cheapest (`sure`: whose safest) plan truly reaches
 * the target, points that the cheapest falls short by in the mean, milliseconds.
 */
export type PlanMeasures = Readonly<Record<(typeof NAMES)[number], Tally>>;

/** Gains below this are not worth a question. */
const LEAST = 0.1;

/** A target is reached that is missed by less: printed values hide as much. In points. */
const NEAR = 0.1;

/** Steps that are tried of an indicator: this many equal ones, and the edges of tiers. */
const STEPS = 40;

/** Doubts of a whole way that are tried, in points: each half as much again as the one before. */
const SPREADS = Array.from({ length: 14 }, (_, index) => 0.02 * 1.5 ** index);

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
  const way = surestWay(learnt, indicators, efforts, plans.cheapest, need);
  if (way) all.cost.add(plans.cheapest.cost / way.cost);
  const missing = ({ moves }: typeof plans.cheapest): number =>
    Math.max(0, base + need - trueTotal(learnt, Object.fromEntries(moves.map(({ indicator, to }) => [indicator, to]))));
  const short = missing(plans.cheapest);
  all.short.add(short);
  all.reached.add(short <= NEAR ? 1 : 0);
  if (plans.safest.reached) all.sure.add(missing(plans.safest) <= NEAR ? 1 : 0);
}

/**
 * The cheapest of all ways that reach as surely as the plan does: past learnt edges, and with what lies `LIKELY.end` of the way to the
 * low end of the band. Doubts add up as squares, and √V is the least of (V/s + s)/2 over all s: so for each s gains less V's
 * share add up, and the best s is the answer.
 *
 * @returns undefined where a score is capped, so that gains do not add up and the way leads nowhere
 */
function surestWay(
  learnt: Learnt,
  indicators: readonly TrueIndicator[],
  efforts: Readonly<Record<string, Effort>>,
  { moves }: Plan,
  need: number,
): Way | undefined {
  const { values } = learnt;
  const model = sureEdges(learnt.model, values, Math.max(1, moves.length), LIKELY);
  const options = indicators.map((indicator) =>
    stepsOf({ ...learnt, model }, indicator, efforts[indicator.measure.id]!),
  );
  const ask = scenario(model, values);
  const least = (changes: Changes, end: number): number => {
    const answer = ask(changes);
    if (answer.status !== 'simulated') return Number.NEGATIVE_INFINITY;
    return answer.change.value - end * (answer.change.value - answer.change.low);
  };
  const chosen = Object.fromEntries(moves.map(({ indicator, to }) => [indicator, to]));
  const end = least(chosen, LIKELY.end) >= need - 1e-6 ? LIKELY.end : 0;
  const ways =
    end === 0
      ? [cheapestWay(options, need)]
      : SPREADS.map((s) => {
          const surely = options.map((steps) =>
            steps.map((step) => ({ ...step, gain: step.gain - (end * step.half ** 2) / (2 * s) })),
          );
          return cheapestWay(surely, need + (end * s) / 2);
        });
  return ways
    .filter((way) => way !== undefined && least(changesOf(way), end) >= need - 1e-9)
    .sort((a, b) => a!.cost - b!.cost)[0];
}

/** What one indicator's steps bring by the model, and cost. */
function stepsOf(
  { model, values }: Learnt,
  { measure }: TrueIndicator,
  effort: Effort,
): (Step & { readonly half: number })[] {
  const from = shownValue(values[measure.id]);
  const modelled = model.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === measure.id)!;
  const edges = modelled.curve.kind === 'tiers' ? modelled.curve.tiers.map(({ edge }) => edge) : [];
  const grid = Array.from({ length: STEPS }, (_, index) => from + ((effort.to - from) * (index + 1)) / STEPS);
  const reachable = [...grid, ...edges].filter((to) => (to - from) * (to - effort.to) <= 0 && to !== from);
  const ask = scenario(model, values);
  return reachable.map((to) => {
    const answer = ask({ [measure.id]: to });
    if (answer.status !== 'simulated') throw new RangeError(`stepsOf requires answers, got ${answer.status}`);
    const { value, low } = answer.change;
    return {
      id: measure.id,
      to,
      gain: value,
      half: value - low,
      cost: effort.fixed + effort.perUnit * Math.abs(to - from),
    };
  });
}

function trueTotal({ shop }: Learnt, changes: Changes): number {
  return shop.truth.scores(shop.today, changes).total;
}
