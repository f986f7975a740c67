import { computed, createModel, effect, signal } from '@preact/signals';
import { forShop } from '../../engine/for-shop';
import type { ScoreModel } from '../../engine/score-model';
import { withFormer } from '../../platforms/load-platform';
import { type Panel, shopKey } from '../panel-model';
import { perPanel } from '../per-panel';
import { effectiveChoice } from '../variant-choice';
import { underOtherRules } from './other-rules';
import { whatIfOf } from './what-if-model';

/** The shop's figures and the scenario under a rule version that is not in force. */
export const RulesModel = createModel((panel: Panel) => {
  const { platform, published, figures, variant, baseline } = panel;
  const { settled } = whatIfOf(panel);
  const open = signal(false);
  const all = signal<readonly ScoreModel[]>([]);
  const chosen = signal('');
  /** What the seller knows and the page does not show; gone with the panel. */
  const filled = signal<Readonly<Record<string, number>>>({});

  const shop = computed(() => panel.shop.value && shopKey(panel.shop.value)); // another one, not the same read anew
  effect(() => {
    void shop.value;
    chosen.value = '';
    filled.value = {};
  });
  effect(() => {
    const of = platform.value;
    if (!open.value || !of) return;
    withFormer(of).then(({ models }) => {
      if (platform.peek() === of) all.value = models;
    }, console.error);
  });

  /** Newest first, without the one in force, and with the same scale: 4.8 of 5 and 82 of 100 are not compared. */
  const versions = computed(() =>
    all.value
      .filter(({ id, scale }) => id !== published.value?.id && scale.max === published.value?.scale.max)
      .slice()
      .reverse(),
  );
  const other = computed(() => versions.value.find(({ id }) => id === chosen.value));

  return {
    open,
    /** Whether there is none to compare with, once they are all there. */
    alone: computed(() => all.value.length > 0 && versions.value.length === 0),
    versions,
    chosen,
    other,
    filled,
    fill(id: string, value: number | undefined) {
      const { [id]: _, ...others } = filled.peek();
      filled.value = value === undefined ? others : { ...others, [id]: value };
    },
    result: computed(() => {
      const start = baseline.value;
      if (!other.value || !start) return undefined;
      const choice = effectiveChoice(other.value, variant.value, figures.value?.industry);
      return underOtherRules(forShop(other.value, choice), start.values, settled.value, filled.value);
    }),
  };
});
export type Rules = InstanceType<typeof RulesModel>;

/** The one of this panel. */
export const rulesOf = perPanel((panel) => new RulesModel(panel));
