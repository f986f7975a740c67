import { browser } from 'wxt/browser';
import { USUAL_HOUR, updateHours } from '../platforms/update-hours';
import type { PlatformId } from '../records/ids';
import type { SettingsArea } from './settings';

/** When a shop's page is usually opened: `HH:MM` in the platforms' time zone (UTC+8), on which days. */
export type Routine = { readonly at: string; readonly on: 'daily' | 'workdays' | 'off' };

/** What the seller wants to be told of. Off until asked for. */
export type AlertSettings = {
  /** Whether the browser shows notifications; it has asked the seller then. */
  readonly notify: boolean;
  /** By platform, because their scales differ: told when the score falls below. */
  readonly below: Readonly<Partial<Record<PlatformId, number>>>;
  /** Scores at which a right or a badge is won or lost. */
  readonly rungs: boolean;
  /** A fall that is more than the shop's usual ups and downs. */
  readonly drops: boolean;
  /** No new figures for so many days; 0: not told. */
  readonly staleDays: number;
  /** A reminder, at each shop's own hour, while the figures of the day have not been looked at. */
  readonly unread: boolean;
  /** By shop (`platform|shopId`), where the seller has chosen: when it is reminded of. */
  readonly routines: Readonly<Record<string, Routine>>;
  /** On Mondays, how the week went. */
  readonly weekly: boolean;
  /** On the toolbar button: a mark when something is amiss, the score, or nothing. */
  readonly badge: 'mark' | 'score' | 'none';
};

export const QUIET: AlertSettings = {
  notify: false,
  below: {},
  rungs: true,
  drops: true,
  staleDays: 2,
  unread: true,
  routines: {},
  weekly: true,
  badge: 'mark',
};

type AlertedShop = { readonly platform: PlatformId; readonly shopId: string };

/** Under which a shop's routine is kept. */
export function routineKey({ platform, shopId }: AlertedShop): string {
  return `${platform}|${shopId}`;
}

/** An hour after the figures usually stand there, every day: what is taken of a shop until its seller says otherwise. */
export function routineOf({ routines }: Pick<AlertSettings, 'routines'>, shop: AlertedShop): Routine {
  const hour = (updateHours[shop.platform] ?? USUAL_HOUR) + 1;
  return routines[routineKey(shop)] ?? { at: `${String(hour).padStart(2, '0')}:00`, on: 'daily' };
}

const KEY = 'alerts';

/** What is not stored has its default. Only the panel writes them: the worker, which reads them too, has no room for doubts. */
export async function loadAlertSettings(area: SettingsArea = browser.storage.local): Promise<AlertSettings> {
  return { ...QUIET, ...((await area.get(null))[KEY] as Partial<AlertSettings> | undefined) };
}

/** Stores them as a whole. */
export async function saveAlertSettings(settings: AlertSettings, area: SettingsArea = browser.storage.local) {
  await area.set({ [KEY]: settings });
}

/** Calls back when they have changed, in this window or another. @returns ends it */
export function watchAlertSettings(callback: () => void, area: SettingsArea = browser.storage.local): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}
