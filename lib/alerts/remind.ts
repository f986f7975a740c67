import { isDemo } from '../demo/is-demo';
import { addDays, chinaDay, chinaTime, daysBetween, weekBefore } from '../format/day';
import { listShops } from '../history/list-shops';
import type { HistoryDb } from '../history/open-history';
import { loadAlertSettings, routineOf } from '../settings/alert-settings';
import { unreadWords, weekTitle, weekWords } from './alert-words';
import { totalsOf } from './day-totals';
import { lastSeen } from './last-seen';
import { isDue, weekOf } from './routine';
import { languageOf, type Surface, tellOnce } from './surface';

/** A shop of which nothing was read for so long has been given up. */
const GIVEN_UP_DAYS = 14;

/** When a week is told of: Monday, when the shop is open. */
const WEEK_TIME = '09:00';

/** By the clock: reminds of shops whose figures of today were not looked at, at the hour of each shop, once a day. */
export async function remindOfToday(db: HistoryDb, now: Date, to: Surface): Promise<void> {
  const settings = await loadAlertSettings(to.area);
  if (!settings.notify || !settings.unread) return;
  const today = chinaDay(now);
  for (const shop of await listShops(db)) {
    const seen = isDemo(shop) ? undefined : await lastSeen(db, shop);
    if (!seen || seen.day >= today || !isDue(routineOf(settings, shop), now)) continue;
    // Of a silence it is told once, by `alertOfSilence`, and not every day.
    if (daysBetween(seen.day, today) >= Math.max(2, settings.staleDays || GIVEN_UP_DAYS)) continue;
    await tellOnce(to, 'unread', shop, today, shop.shopName, unreadWords(await languageOf(to)));
  }
}

/** On Mondays: how each shop's last week went, once. */
export async function tellOfWeek(db: HistoryDb, now: Date, to: Surface): Promise<void> {
  const settings = await loadAlertSettings(to.area);
  const today = chinaDay(now);
  const week = weekBefore(today);
  if (!settings.notify || !settings.weekly || addDays(week.until, 1) !== today || chinaTime(now) < WEEK_TIME) return;
  const language = await languageOf(to);
  for (const shop of await listShops(db)) {
    if (isDemo(shop)) continue;
    const found = weekOf(await totalsOf(db, shop, addDays(week.from, -7)), week);
    if (!found) continue;
    await tellOnce(to, 'week', shop, week.until, weekTitle(shop.shopName, language), weekWords(found, language));
  }
}

/** Where a click on a reminder leads: to the page that the shop was last read on. Of other notifications: undefined. */
export async function pageToOpen(db: HistoryDb, notification: string): Promise<string | undefined> {
  const [, platform, shopId] = /^unread:([a-z]+)\|(.+)$/s.exec(notification) ?? [];
  if (!platform || !shopId) return undefined;
  const shop = (await listShops(db)).find((each) => each.platform === platform && each.shopId === shopId);
  return shop && (await lastSeen(db, shop))?.url;
}
