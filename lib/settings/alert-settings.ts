import { browser } from 'wxt/browser';
import type { PlatformId } from '../records/ids';
import type { SettingsArea } from './settings';

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
  /** On the toolbar button: a mark when something is amiss, the score, or nothing. */
  readonly badge: 'mark' | 'score' | 'none';
};

export const QUIET: AlertSettings = { notify: false, below: {}, rungs: true, drops: true, staleDays: 2, badge: 'mark' };

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
