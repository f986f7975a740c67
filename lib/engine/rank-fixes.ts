import { clamp } from './clamp';
import { readFigure } from './read-figure';
import { scenario } from './scenario';
import type { ScoreModel } from './score-model';
import { tidy } from './tidy';
import type { Changes, Effect, Fix, RankedFix, Simulation, Values } from './types';

const EFFORT = { low: 0, medium: 1, high: 2 } as const;

/** How often the work of a fix with little effort fits into one with more: an hour, half a day, some days. Our judgement. */
const WORK = { low: 1, medium: 4, high: 16 } as const;

/** What comes first: most points; most points for the work; what begins to show soonest, of those that bring anything. */
export type FixOrder = 'gain' | 'gainPerEffort' | 'speed';

/**
 * Fixes by the points that each would add on its own, best first, every one re-scored by `simulate`. Ties: more points, less
 * effort, then id. Those that move nothing that this model scores and that was read come last, without a gain.
 *
 * A fix never worsens: an effect that would is left out, so one whose goal is already reached gains 0. Effects stop at the
 * end of the indicator's range. Gains of several fixes do not add up where curves bend.
 *
 * @param shown the total to start from, as in `simulate`
 * @param order `gain` when left out; see {@link FixOrder}
 */
export function rankFixes(
  model: ScoreModel,
  values: Values,
  fixes: readonly Fix[],
  shown?: number,
  order: { readonly by: FixOrder } = { by: 'gain' },
): readonly RankedFix[] {
  const ask = scenario(model, values, shown);
  const first = FIRST[order.by];
  return fixes.map((fix) => gainOf(model, values, fix, ask)).sort((a, b) => compare(a, b, first));
}

function gainOf(model: ScoreModel, values: Values, fix: Fix, ask: (changes: Changes) => Simulation): RankedFix {
  const changes: Record<string, number> = {};
  let applies = false;
  for (const effect of fix.effects) {
    const to = valueAfter(model, values, effect);
    if (to === undefined) continue;
    applies = true;
    if (to !== 'kept') changes[effect.indicator] = to;
  }
  if (!applies) return { fix, gain: undefined, changes };
  const result = ask(changes);
  if (result.status !== 'simulated') return { fix, gain: undefined, changes };
  const { bonus } = model;
  const mayHaveIt = fix.effects.some(
    (effect) => effect.indicator === bonus?.id && effect.kind === 'add' && effect.by <= pointsNow(values, bonus.id),
  );
  // A bonus that the shop may already be granted: the page prints only their sum.
  const gain = mayHaveIt ? { ...result.change, low: Math.min(0, result.change.low) } : result.change;
  return { fix, gain, changes: changes as Changes };
}

/** The value that an effect leads to; `kept` where the shop is already there; undefined where nothing is read or scored. */
function valueAfter(model: ScoreModel, values: Values, effect: Effect): number | 'kept' | undefined {
  const target = targetOf(model, effect.indicator);
  const now = target && readFigure(values, target)?.value;
  if (target === undefined || now === undefined) return undefined;
  const wanted = effect.kind === 'to' ? effect.value : effect.kind === 'add' ? now + effect.by : now * (1 + effect.by);
  const to = clamp(tidy(wanted), Math.min(target.range.min, now), Math.max(target.range.max, now));
  return (target.better === 'higher' ? to > now : to < now) ? to : 'kept';
}

function targetOf(model: ScoreModel, id: string) {
  const { bonus, deduction } = model;
  if (id === bonus?.id)
    return { id, unit: 'score', better: 'higher', range: { min: 0, max: bonus.max ?? 100 } } as const;
  if (id === deduction?.id) return { id, unit: 'score', better: 'lower', range: { min: 0, max: 100 } } as const;
  return model.dimensions.flatMap((dimension) => dimension.indicators).find((indicator) => indicator.id === id);
}

function pointsNow(values: Values, id: string): number {
  return readFigure(values, { id, unit: 'score' })?.value ?? 0;
}

type Comparison = (a: RankedFix, b: RankedFix) => number;

const gained = ({ gain }: RankedFix): number => gain?.value ?? 0;
const byGain: Comparison = (a, b) => gained(b) - gained(a);

const FIRST: Readonly<Record<FixOrder, Comparison>> = {
  gain: byGain,
  gainPerEffort: (a, b) => gained(b) / WORK[b.fix.effort] - gained(a) / WORK[a.fix.effort],
  speed: (a, b) =>
    Number(gained(a) <= 0) - Number(gained(b) <= 0) ||
    a.fix.firstDays - b.fix.firstDays ||
    a.fix.fullDays - b.fix.fullDays,
};

function compare(a: RankedFix, b: RankedFix, first: Comparison): number {
  if ((a.gain === undefined) !== (b.gain === undefined)) return a.gain === undefined ? 1 : -1;
  return (
    first(a, b) ||
    byGain(a, b) ||
    EFFORT[a.fix.effort] - EFFORT[b.fix.effort] ||
    (a.fix.id < b.fix.id ? -1 : a.fix.id > b.fix.id ? 1 : 0)
  );
}
