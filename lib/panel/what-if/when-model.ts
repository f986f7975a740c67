import { createModel, effect, signal } from '@preact/signals';
import { forecast } from '../../engine/forecast/forecast';
import type { Forecast } from '../../engine/forecast/types';
import type { Panel } from '../panel-model';
import { pastOf } from '../past-model';
import { perPanel } from '../per-panel';
import { whatIfOf } from './what-if-model';

/** A window of 30 days turns over, and what a platform takes to count. */
export const DAYS_AHEAD = 45;
/** It takes a tenth of a second: not while a slider is between two drags. */
const PAUSE_MS = 700;
/** Points of the way that may be missing: the rest is slower than anybody waits for. */
const NEARLY = 0.9;
/** Days at the end of the picture: what is not there by then is still under way. */
const STILL_MOVING = 5;

type Ahead = Extract<Forecast, { status: 'forecast' }>;

export type When =
  | { readonly status: 'waiting' }
  | { readonly status: 'none' }
  /** `full`: the first day on which nine tenths of the way are made; undefined where that takes longer. */
  | { readonly status: 'ahead'; readonly ahead: Ahead; readonly full: string | undefined };

/** The days ahead under the scenario; worked out only while somebody looks. */
export const WhenModel = createModel((panel: Panel) => {
  const open = signal(false);
  const when = signal<When>({ status: 'waiting' });
  const past = pastOf(panel);
  const { settled } = whatIfOf(panel);

  effect(() => {
    if (!open.value || !past.ready.value) return;
    const model = panel.model.value;
    const changes = settled.value;
    const recent = past.recent.value;
    const movable = panel.baseline.value?.misfits.length === 0;
    when.value = { status: 'waiting' };
    const timer = setTimeout(() => {
      if (!model || recent.length === 0 || !movable) {
        when.value = { status: 'none' };
        return;
      }
      const ahead = forecast(model, recent, changes, DAYS_AHEAD);
      when.value = ahead.status === 'forecast' ? { status: 'ahead', ahead, full: fullOf(ahead) } : { status: 'none' };
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return { open, when };
});
export type WhenView = InstanceType<typeof WhenModel>;

/** The one of this panel. */
export const whenOf = perPanel((panel) => new WhenModel(panel));

/** Of what the scenario brings over doing nothing, which may itself go up or down. */
function fullOf({ days, doNothing }: Ahead): string | undefined {
  const brought = days.map(({ total }, place) => total.value - doNothing[place]!.total.value);
  const end = brought.at(-1) ?? 0;
  if (Math.abs(end) < 1e-9) return undefined;
  const place = brought.findIndex((points) => points / end >= NEARLY);
  return place < days.length - STILL_MOVING ? days[place]?.day : undefined;
}
