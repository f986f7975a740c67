import { computed, createModel, effect, signal } from '@preact/signals';
import { plan } from '../engine/plan/plan';
import type { Rung } from '../engine/plan/rung';
import type { Plan, Plans } from '../engine/plan/types';
import type { FixOrder } from '../engine/rank-fixes';
import { isMovable } from './baseline';
import { type Panel, shopKey } from './panel-model';
import { perPanel } from './per-panel';
import { effortsOf, readWishes, type Wish } from './plan-efforts';
import { movableFigures, type ShownPlan, toShownPlan } from './shown-plan';

/** The ways to a score that differ, each with what it is best at. */
export type Ways =
  | { readonly status: 'planned'; readonly ways: readonly ShownPlan[] }
  | { readonly status: 'unreachable'; readonly best: ShownPlan }
  | { readonly status: 'already' }
  | Exclude<Plans, { status: 'planned' | 'unreachable' | 'already' }>;

/** A score that a right or a badge hangs on, as a place on the target's slider. */
export type Mark = { readonly score: number; readonly rungs: readonly Rung[] };

/** Digits of the scale's step, so that a target is a score that a page can print. */
const gridded = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** The way to a score: what is aimed at, how hard each figure is to move, and the plans. */
export const PlanModel = createModel((panel: Panel) => {
  const order = signal<FixOrder>('gain');
  const wanted = signal<{ readonly of: string; readonly score: number }>();
  const ladder = signal<readonly Rung[]>([]);

  effect(() => {
    const platform = panel.platform.value;
    ladder.value = [];
    platform?.ladder?.().then((found) => {
      if (panel.platform.peek() === platform) ladder.value = found.ladder;
    }, console.error);
  });

  const of = computed(() => (panel.shop.value ? shopKey(panel.shop.value) : ''));
  /** What there is to plan with: a total that was read and can move. */
  const start = computed(() => {
    const known = panel.baseline.value;
    return known && isMovable(known) && known.shown !== undefined ? { ...known, shown: known.shown } : undefined;
  });
  const figures = computed(() => movableFigures(panel.sections.value));
  const said = computed(() => readWishes(panel.wishes.value));
  const efforts = computed(() => {
    const from = new Map(figures.value.map(({ id, from }) => [id, from]));
    return start.value ? effortsOf(start.value.model, from, said.value) : {};
  });
  const asked = (target: number): Plans | undefined => {
    const now = start.value;
    return now && plan(now.model, now.values, target, efforts.value, now.shown);
  };
  const step = computed(() => 10 ** -panel.scale.value.decimals);
  /** The highest score that can be predicted, down to the printed digits; undefined where nothing can be planned. */
  const most = computed(() => {
    const top = start.value?.model.scale.max;
    if (top === undefined) return undefined;
    const all = asked(top);
    if (all?.status === 'planned' || all?.status === 'already') return top;
    if (all?.status !== 'unreachable') return undefined;
    return gridded(Math.floor(all.best.total.value / step.value + 1e-9) * step.value, panel.scale.value.decimals);
  });
  const marks = computed<readonly Mark[]>(() => {
    const now = start.value;
    if (!now) return [];
    const day = panel.figures.value?.day ?? '';
    const its = ladder.value.filter(
      ({ of: id, only, validFrom, validUntil }) =>
        id === now.model.total && !only && validFrom <= day && (validUntil === undefined || day < validUntil),
    );
    const scores = [...new Set(its.map(({ score }) => score))].filter((score) => score > now.shown);
    return scores.sort((a, b) => a - b).map((score) => ({ score, rungs: its.filter((rung) => rung.score === score) }));
  });
  /** The seller's own; until then the next score at which something is won, or a step up. */
  const target = computed(() => {
    const now = start.value;
    if (!now || most.value === undefined) return undefined;
    const own = wanted.value?.of === of.value ? wanted.value.score : undefined;
    if (own !== undefined) return Math.max(own, now.shown);
    const reachable = marks.value.find(({ score }) => score <= (most.value ?? 0))?.score;
    const higher = now.shown + Math.max(step.value, (now.model.scale.max - now.model.scale.min) / 50);
    return reachable ?? Math.max(now.shown, Math.min(most.value, gridded(higher, panel.scale.value.decimals)));
  });
  const plans = computed<Ways | undefined>(() => {
    if (target.value === undefined) return undefined;
    const found = asked(target.value);
    const shown = (one: Plan, best: ShownPlan['best']) => toShownPlan(one, best, figures.value);
    if (found?.status === 'planned') {
      const { cheapest, fastest, safest } = found;
      return {
        status: 'planned',
        ways: joined([shown(cheapest, ['cheapest']), shown(fastest, ['fastest']), shown(safest, ['safest'])]),
      };
    }
    if (found?.status === 'unreachable') return { status: 'unreachable', best: shown(found.best, []) };
    return found?.status === 'already' ? { status: 'already' } : found;
  });

  return {
    order,
    ladder,
    figures,
    wishes: said,
    step,
    most,
    marks,
    target,
    plans,
    aim(score: number): void {
      wanted.value = { of: of.value, score: gridded(score, panel.scale.value.decimals) };
    },
    /** What the seller thinks of one figure; together with what was said before. */
    async wish(indicator: string, change: Wish): Promise<void> {
      const all = { ...said.value, [indicator]: { ...said.value[indicator], ...change } };
      await panel.changeWishes(JSON.stringify(all));
    },
    /** Puts a plan's moves on the sliders, in place of what was there. */
    tryOut({ moves }: ShownPlan): void {
      panel.scenario.reset();
      for (const { figure, to } of moves) panel.scenario.set(figure.id, to);
    },
  };
});
export type Planning = InstanceType<typeof PlanModel>;

/** The one of this panel. */
export const planOf = perPanel((panel) => new PlanModel(panel));

/** Ways that are the same are one way that is best at several things. */
function joined(ways: readonly ShownPlan[]): ShownPlan[] {
  const found: ShownPlan[] = [];
  for (const way of ways) {
    const same = found.findIndex((each) => each.key === way.key);
    const known = found[same];
    if (known) found[same] = { ...known, best: [...known.best, ...way.best], sure: known.sure || way.sure };
    else found.push(way);
  }
  return found;
}
