import { isDemo } from '../demo/is-demo';
import { addDays, chinaDay, chinaTime, daysBetween } from '../format/day';
import { listShops } from '../history/list-shops';
import type { HistoryDb } from '../history/open-history';
import { rungScores } from '../platforms/rung-scores';
import { loadAlertSettings } from '../settings/alert-settings';
import { alertTitle, alertWords, staleWords } from './alert-words';
import { totalsOf } from './day-totals';
import { isAmiss, judgeAlerts } from './judge-alerts';
import { lastSeen } from './last-seen';
import { type AlertShop, languageOf, type Surface, tellOnce } from './surface';

/** Days whose moves tell what is usual. */
const DAYS = 90;

/** Nobody is woken: hours in China between which it is told that nothing was read. */
const [MORNING, EVENING] = ['09:00', '22:00'];

/** After a reading was stored: tells of what the newest score of its shop calls for, once; sets the button. */
export async function alertOf(db: HistoryDb, shop: AlertShop | undefined, now: Date, to: Surface): Promise<void> {
  const settings = await loadAlertSettings(to.area);
  const shops = (await listShops(db)).filter((each) => !isDemo(each));
  const own =
    shops.find(({ platform, shopId }) => platform === shop?.platform && shopId === shop.shopId) ??
    shops.sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1))[0];
  if (!own || (!settings.notify && settings.badge === 'none')) return to.badge('');

  const totals = await totalsOf(db, own, addDays(own.lastDay, -DAYS));
  const newest = totals.at(-1);
  const below = settings.below[own.platform];
  const alerts = judgeAlerts(totals, rungScores[own.platform] ?? [], below, settings);
  const amiss = isAmiss(totals, below, alerts);
  await to.badge(settings.badge === 'score' ? `${newest?.total ?? ''}` : settings.badge === 'mark' && amiss ? '!' : '');

  if (!shop || !newest || !settings.notify || alerts.length === 0) return;
  if (daysBetween(newest.day, chinaDay(now)) > 1) return; // an old page was looked at
  const language = await languageOf(to);
  const lines = alerts.map((alert) => alertWords(alert, language));
  await tellOnce(
    to,
    'alerted',
    own,
    `${newest.day} ${lines.join()}`,
    alertTitle(own.shopName, newest.total, language),
    lines.join('\n'),
  );
}

/** By the clock: tells of shops of which nothing was read for so many days, once each. */
export async function alertOfSilence(db: HistoryDb, now: Date, to: Surface): Promise<void> {
  const { notify, staleDays } = await loadAlertSettings(to.area);
  const time = chinaTime(now);
  if (!notify || staleDays <= 0 || time < MORNING || time > EVENING) return;
  const language = await languageOf(to);
  for (const shop of await listShops(db)) {
    const seen = isDemo(shop) ? undefined : await lastSeen(db, shop);
    const days = seen ? daysBetween(seen.day, chinaDay(now)) : 0;
    if (!seen || days < staleDays) continue;
    await tellOnce(to, 'alerted', shop, `silent since ${seen.day}`, shop.shopName, staleWords(days, language));
  }
}
