import { computed, createModel, signal } from '@preact/signals';
import { isDemo } from '../demo/is-demo';
import type { PlatformId } from '../records/ids';
import { type AlertSettings, QUIET, type Routine, routineKey, routineOf } from '../settings/alert-settings';
import type { AlertSources } from './page-sources';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';

/** What the seller wants to be told of; off until the browser has been allowed to. */
export const AlertModel = createModel((panel: Panel) => {
  const settings = signal<AlertSettings>(QUIET);
  const sources = signal<AlertSources>();
  const refused = signal(false);

  async function load(): Promise<void> {
    const { alerts } = await panel.pages();
    settings.value = await alerts.load();
    sources.value = alerts;
  }
  load().catch(console.error);

  async function change(patch: Partial<AlertSettings>): Promise<void> {
    settings.value = { ...settings.value, ...patch };
    await sources.value?.save(settings.value);
  }

  return {
    settings,
    /** The stored ones are there. */
    ready: computed(() => sources.value !== undefined),
    /** The seller, or the browser, has just said no. */
    refused,
    change,
    /** Each shop with the hour and days at which it is reminded of. */
    routines: computed(() =>
      panel.shops.value.filter((shop) => !isDemo(shop)).map((shop) => ({ shop, ...routineOf(settings.value, shop) })),
    ),
    /** Reminds of a shop at another hour, or on other days. */
    async plan(shop: Parameters<typeof routineKey>[0], routine: Routine): Promise<void> {
      await change({ routines: { ...settings.value.routines, [routineKey(shop)]: routine } });
    },
    /** Asks the browser, which asks the seller; call it in the click itself. */
    async turnOn(): Promise<void> {
      const allowed = (await sources.value?.allow()) ?? false;
      refused.value = !allowed;
      if (allowed) await change({ notify: true });
    },
    /** @param score not a number: no line */
    async drawLine(platform: PlatformId, score: number): Promise<void> {
      const { [platform]: _, ...others } = settings.value.below;
      await change({ below: Number.isFinite(score) ? { ...others, [platform]: score } : others });
    },
  };
});
export type Alerts = InstanceType<typeof AlertModel>;

/** The one of this panel. */
export const alertsOf = perPanel((panel) => new AlertModel(panel));
