import { browser } from 'wxt/browser';
import type { HistoryDb } from '../history/open-history';
import { watchAlertSettings } from '../settings/alert-settings';
import { alertOf, alertOfSilence } from './raise-alerts';
import { pageToOpen, remindOfToday, tellOfWeek } from './remind';
import { browserSurface } from './surface';

const ALARM = 'clock';
/** Reminders come at most so late; the first soon after the browser has started. */
const FIRST_MINUTES = 5;
const EVERY_MINUTES = 15;

const BY_THE_CLOCK = [alertOfSilence, remindOfToday, tellOfWeek];

type WithHistory = (use: (db: HistoryDb) => Promise<void>) => Promise<void>;

/**
 * Alerts: by the clock, and at the call of what it returns. For the background; call it synchronously while it starts.
 *
 * @returns to be called once a reading of a shop was stored; never rejects
 */
export function watchAlerts(withHistory: WithHistory): (shop?: Parameters<typeof alertOf>[1]) => Promise<void> {
  const surface = browserSurface();
  const raise = (shop?: Parameters<typeof alertOf>[1]) =>
    withHistory((db) => alertOf(db, shop, new Date(), surface)).catch(console.error);
  const start = () => {
    void browser.alarms.create(ALARM, { delayInMinutes: FIRST_MINUTES, periodInMinutes: EVERY_MINUTES });
    void raise(); // a badge does not outlive the browser
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.alarms.onAlarm.addListener(() => {
    withHistory(async (db) => {
      for (const tell of BY_THE_CLOCK) await tell(db, new Date(), surface);
    }).catch(console.error);
  });
  watchAlertSettings(() => void raise());
  // Absent until the seller has allowed notifications; the panel's own page, because a side panel needs a click in the window.
  browser.notifications?.onClicked.addListener((id) => {
    withHistory(async (db) => {
      const panel = `${browser.runtime.getURL('/sidepanel.html')}#why`;
      await browser.tabs.create({ url: (await pageToOpen(db, id)) ?? panel });
    }).catch(console.error);
  });
  return raise;
}
