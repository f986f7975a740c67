import { computed, createModel, signal } from '@preact/signals';
import { type AttributionPart, attribute, forShop, largestDrop } from '../engine';
import type { ScoreModel } from '../engine/score-model';
import { addDays, weekBefore } from '../format/day';
import { whySentence } from '../format/why-sentence';
import type { Reading } from '../records/snapshot';
import { latestFigures } from './latest-figures';
import { type Panel, shopKey } from './panel-model';
import { pastOf } from './past-model';
import { perPanel } from './per-panel';
import { ruleFor } from './rule-for';
import { effectiveChoice } from './variant-choice';
import { waterfall } from './why-bars';
import { scoredDays } from './why-days';
import { evidenceOf } from './why-evidence';
import type { WindowDays } from './why-lines';
import { whyNames } from './why-names';
import { verdictOf } from './why-verdict';

/** Two days to compare. */
export type Pair = { readonly from: string; readonly to: string };
/** Ready-made pairs. */
export const PAIRS = ['yesterday', 'week', 'lastWeek', 'drop'] as const;

/** Why the total is another than it was: between any two days that were read. */
export const WhyModel = createModel((panel: Panel) => {
  const past = pastOf(panel);
  const chosen = signal<Pair & { readonly shop: string }>();
  /** The step whose inside is shown. */
  const opened = signal<string>();

  /** The rules of a day, with the shop's own weights; today's with what its history has taught. */
  const modelOf = computed(() => {
    const { platform, published, model, figures, settings, shop } = panel;
    const stored = (shop.value && settings.value.shops[shopKey(shop.value)]) ?? {};
    const made = new Map<string, ScoreModel>();
    if (published.value && model.value) made.set(published.value.id, model.value);
    return (day: string): ScoreModel | undefined => {
      const rule = ruleFor(platform.value, day);
      if (!rule) return undefined;
      const own = made.get(rule.id) ?? forShop(rule, effectiveChoice(rule, stored, figures.value?.industry));
      made.set(rule.id, own);
      return own;
    };
  });

  /** Oldest first. */
  const days = computed(() => scoredDays(past.snapshots.value, modelOf.value));

  const pairs = computed<Readonly<Record<(typeof PAIRS)[number], Pair | undefined>>>(() => {
    const last = days.value.at(-1);
    const [before] = days.value.slice(-2, -1);
    const weekAgo = last && days.value.findLast(({ day }) => day <= addDays(last.day, -7));
    const pair = (from: { day: string } | undefined) => from && last && { from: from.day, to: last.day };
    return { yesterday: pair(before), week: pair(weekAgo), lastWeek: lastWeek.value, drop: deepest.value };
  });

  /** Monday to Sunday, from the last score before it. */
  const lastWeek = computed<Pair | undefined>(() => {
    const { from, until } = weekBefore(panel.today.value);
    const [start, end] = [addDays(from, -1), until].map((until) => days.value.findLast(({ day }) => day <= until));
    const known = days.value.find(({ day }) => day >= from);
    const first = start && start.day >= addDays(from, -7) ? start : known;
    return first && end && first.day < end.day && end.day >= from ? { from: first.day, to: end.day } : undefined;
  });

  const deepest = computed<Pair | undefined>(() => {
    const readable = new Set(days.value.map(({ day }) => day));
    const models = new Map(days.value.map(({ model }) => [model.id, model]));
    const snapshots = past.snapshots.value.filter(({ day }) => readable.has(day));
    const drop = largestDrop([...models.values()], snapshots);
    return drop && { from: drop.since, to: drop.day };
  });

  const pair = computed<Pair | undefined>(() => {
    const { value } = chosen;
    const isKnown = (day: string) => days.value.some((each) => each.day === day);
    const holds = value && panel.shop.value && value.shop === shopKey(panel.shop.value);
    return holds && isKnown(value.from) && isKnown(value.to) ? value : pairs.value.yesterday;
  });

  const moments = computed(() => {
    const find = (day: string | undefined) => days.value.find((each) => each.day === day);
    const [before, after] = [find(pair.value?.from), find(pair.value?.to)];
    return before && after && { before, after };
  });

  /** As printed on the two days, by indicator. */
  const printed = computed(() => {
    const of = (day: string | undefined): Readonly<Record<string, Reading | undefined>> =>
      latestFigures(
        past.snapshots.value.filter((each) => each.day === day),
        moments.value?.after.model.total ?? '',
      )?.readings ?? {};
    return { before: of(pair.value?.from), after: of(pair.value?.to) };
  });

  const attribution = computed(() => {
    const two = moments.value;
    const isScored = two?.before.stage === 'formal' && two.after.stage === 'formal';
    return isScored ? attribute(two.before, two.after) : undefined;
  });
  const attributed = computed(() => (attribution.value?.status === 'attributed' ? attribution.value : undefined));

  const evidence = computed(() => {
    const two = moments.value;
    return new Map(
      (attributed.value?.parts ?? []).flatMap((part) => {
        const found = two && part.kind === 'indicator' && evidenceOf(part, two.before, two.after, past.snapshots.value);
        return found ? [[part.indicator, found] as const] : [];
      }),
    );
  });

  const names = computed(() => {
    const { platform } = panel;
    const two = moments.value;
    const readings = { ...printed.value.before, ...printed.value.after };
    return platform.value && two && whyNames(platform.value, two.after.model, readings);
  });

  return {
    /** Whether the shop's days are there. */
    ready: past.ready,
    days,
    pairs,
    pair,
    moments,
    printed,
    attribution,
    attributed,
    names,
    evidence,
    opened,
    sentence: computed(() => {
      const details = Object.fromEntries(
        [...evidence.value].map(([id, { split, window }]) => [
          id,
          { ...(split && { split }), ...(window && { window }) },
        ]),
      );
      return attributed.value && names.value && whySentence(attributed.value, names.value, details);
    }),
    bars: computed(() => {
      const two = moments.value;
      const dimensions = two?.after.model.dimensions.map(({ id }) => id) ?? [];
      return (
        attributed.value && waterfall(attributed.value, dimensions, Math.max(1, two?.after.model.scale.decimals ?? 0))
      );
    }),
    verdict: computed(() => {
      const two = moments.value;
      if (!two || !attributed.value) return undefined;
      const ids = two.after.model.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
      const unread = ids.filter((id) => two.before.values[id] === undefined || two.after.values[id] === undefined);
      const isRanked = two.after.model.kind === 'ranked';
      const of = (part: AttributionPart) => evidence.value.get(part.indicator);
      const least = 0.5 * 10 ** -Math.max(1, two.after.model.scale.decimals);
      return verdictOf(attributed.value, { evidence: of, isRanked, unread, least });
    }),
    /** The two days lie under two rule versions, or the platform has changed its rules between them without a word. */
    rules: computed(() => {
      const two = moments.value;
      if (!two) return undefined;
      const [old, now] = [two.before.model, two.after.model];
      if (old.id !== now.id) return { kind: 'version' as const, old, now };
      const day = now.calibration?.changedOn;
      const [first, last] = [two.before.day, two.after.day].sort() as [string, string];
      return day !== undefined && first < day && day <= last ? { kind: 'unsaid' as const, day } : undefined;
    }),
    /** The days that came into an indicator's window and left it, on the later of the two days. */
    windowDays(id: string): WindowDays {
      const model = moments.value?.after.model;
      const own = model?.dimensions.flatMap(({ indicators }) => indicators).find((each) => each.id === id);
      const entering = addDays(pair.value?.to ?? panel.today.value, -(own?.lagDays ?? model?.update?.lagDays ?? 0));
      return { entering, leaving: addDays(entering, -Math.round(own?.windowDays ?? 30)) };
    },
    /** The earlier of the two becomes the first. */
    choose(one: string, other: string): void {
      if (!panel.shop.value) return;
      const [from, to] = [one, other].sort() as [string, string];
      opened.value = undefined;
      chosen.value = { shop: shopKey(panel.shop.value), from, to };
    },
    open(key: string): void {
      opened.value = opened.value === key ? undefined : key;
    },
  };
});
export type Why = InstanceType<typeof WhyModel>;

/** The one of this panel. */
export const whyOf = perPanel((panel) => new WhyModel(panel));
