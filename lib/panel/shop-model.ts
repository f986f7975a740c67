import { computed, createModel, type ReadonlySignal } from '@preact/signals';
// One by one: the engine's index would bring the ranking of fixes into the panel's first load.
import { evaluate } from '../engine/evaluate';
import { forShop } from '../engine/for-shop';
import { misfits } from '../engine/misfits';
import type { ScoreModel } from '../engine/score-model';
import { chinaDay } from '../format/day';
import type { Platform } from '../platforms/platform';
import type { Snapshot } from '../records/snapshot';
import type { Visit } from '../records/visit';
import { type Baseline, isMovable } from './baseline';
import { dayList } from './day-list';
import { freshness } from './freshness';
import { latestFigures } from './latest-figures';
import { adjustmentRows, sections } from './rows';
import { ruleFor } from './rule-for';
import { ScenarioModel } from './scenario-model';
import { scoreScale } from './score-scale';
import { starStep } from './star-step';
import { effectiveChoice, type VariantChoice } from './variant-choice';

/** The indicator that carries the total on every platform, by the CSV contract. */
const TOTAL = 'total_score';

/** A rule version with what the shop's own days have told of it. */
export type Learned = {
  /** The version as published, narrowed to the shop; the very object: another choice of industry is another version. */
  readonly from: ScoreModel;
  readonly model: ScoreModel;
};

type Sources = {
  readonly platform: ReadonlySignal<Platform | undefined>;
  /** Of the shop that is shown. */
  readonly snapshots: ReadonlySignal<readonly Snapshot[]>;
  readonly visits: ReadonlySignal<readonly Visit[]>;
  readonly now: ReadonlySignal<Date>;
  /** What the seller chose for this shop. */
  readonly stored: ReadonlySignal<VariantChoice>;
  /** Comes after the figures: see `PastModel`. */
  readonly learned: ReadonlySignal<Learned | undefined>;
};

/** All that is worked out of one shop's history; nothing of it is stored. */
export const ShopModel = createModel((sources: Sources) => {
  const { platform, snapshots, visits, now, stored, learned } = sources;
  const figures = computed(() => latestFigures(snapshots.value, TOTAL));
  const total = computed(() => figures.value?.readings[TOTAL]);
  const ruleModel = computed(() => figures.value && ruleFor(platform.value, figures.value.day));
  const variant = computed<VariantChoice>(() => {
    return ruleModel.value ? effectiveChoice(ruleModel.value, stored.value, figures.value?.industry) : {};
  });
  const published = computed(() => ruleModel.value && forShop(ruleModel.value, variant.value));
  const model = computed(() =>
    published.value && learned.value?.from === published.value ? learned.value.model : published.value,
  );
  const baseline = computed<Baseline | undefined>(() =>
    model.value && figures.value
      ? {
          model: model.value,
          values: figures.value.readings,
          shown: total.value?.value,
          flat: figures.value.stage !== 'formal',
          misfits: misfits(model.value, figures.value.readings),
        }
      : undefined,
  );
  const evaluation = computed(() => {
    const start = baseline.value;
    return start && start.misfits.length === 0 ? evaluate(start.model, start.values) : undefined;
  });
  const known = computed(
    () =>
      model.value &&
      platform.value && {
        model: model.value,
        platform: platform.value,
        figures: figures.value,
        visits: visits.value,
        evaluation: evaluation.value,
      },
  );

  return {
    figures,
    total,
    variant,
    /** The rules in force, narrowed to the shop. */
    published,
    /** The same with what its history has taught, once that is known. */
    model,
    /** Of the total, on which the page shows it. */
    scale: computed(() => scoreScale(model.value, platform.value, total.value)),
    baseline,
    scenario: new ScenarioModel(baseline),
    sections: computed(() => (known.value ? sections(known.value) : [])),
    adjustments: computed(() => (known.value ? adjustmentRows(known.value) : [])),
    /** Consumers see none before the formal stage. */
    stars: computed(() =>
      baseline.value && total.value && isMovable(baseline.value)
        ? starStep(baseline.value.model, total.value.value)
        : undefined,
    ),
    days: computed(() => dayList(snapshots.value, TOTAL, (day) => ruleFor(platform.value, day)?.id)),
    /** The score's rule version is no longer in force: first day of the one that is. */
    replacedOn: computed(() => {
      const today = ruleModel.value && ruleFor(platform.value, chinaDay(now.value));
      return !today || today.id === ruleModel.value?.id ? undefined : (ruleModel.value?.validUntil ?? today.validFrom);
    }),
    freshness: computed(() => figures.value && freshness(figures.value, now.value)),
  };
});
