import { computed, createModel } from '@preact/signals';
import { isDemo } from '../demo/is-demo';
import { fixesNow } from './fix-groups';
import { isTried } from './fix-try';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';
import type { Row } from './rows';

/** The first day: what was recognised, what makes the sums right, and a first what-if. */
export const WelcomeModel = createModel((panel: Panel) => {
  const rows = computed<readonly Row[]>(() => [
    ...panel.sections.value.flatMap((section) => section.rows),
    ...panel.adjustments.value,
  ]);
  /** The figure that a first try moves: of the fix that brings most now. */
  const first = computed(() => {
    const [best] = fixesNow(panel.baseline.value, panel.advice.value.fixes).scored;
    const row = rows.value.find(({ id }) => best?.changes[id] !== undefined);
    return best?.gain && row && { row, changes: best.changes };
  });
  return {
    isShown: computed(() => {
      const { settings, shops, figures, model } = panel;
      const isNew = shops.value.every((shop) => shop.days <= 1 && !isDemo(shop));
      return settings.value.welcome === 'open' && isNew && figures.value !== undefined && model.value !== undefined;
    }),
    read: computed(() => rows.value.filter(({ reading }) => reading)),
    missing: computed(() => rows.value.filter(({ reading }) => !reading)),
    /** Whether the shop's trade is asked for, and which it is. */
    industry: computed(() => ({
      asked: (panel.model.value?.variants.length ?? 0) > 0,
      chosen: panel.variant.value.industry,
    })),
    first,
    tried: computed(() => first.value !== undefined && isTried(panel, first.value.changes)),
    tryFirst(): void {
      for (const [id, to] of Object.entries(first.value?.changes ?? {})) panel.scenario.set(id, to);
    },
    done: () => panel.change({ welcome: 'done' }),
  };
});
export type Welcome = InstanceType<typeof WelcomeModel>;

/** The one of this panel. */
export const welcomeOf = perPanel((panel) => new WelcomeModel(panel));
