import { browser } from 'wxt/browser';
import { isDemo } from '../demo/is-demo';
import { addDays, chinaDay, chinaTime, daysBetween } from '../format/day';
import type { Language } from '../format/language';
import { listShops } from '../history/list-shops';
import type { HistoryDb } from '../history/open-history';
import { snapshotsOf } from '../history/read-snapshots';
import { rungScores } from '../platforms/rung-scores';
import type { PlatformId } from '../records/ids';
import { loadAlertSettings } from '../settings/alert-settings';
import { alertTitle, alertWords, staleWords } from './alert-words';
import { type DayTotal, isAmiss, judgeAlerts } from './judge-alerts';

type Shop = { readonly platform: PlatformId; readonly shopId: string };

/** Days whose moves tell what is usual. */
const DAYS = 90;

/** What was told of a shop, so that it is told once. */
const TOLD = 'alerted:';

/** Nobody is woken: hours in China between which it is told that nothing was read. */
const [MORNING, EVENING] = ['09:00', '22:00'];

/** What happens to the outside; the browser's own, or a test's. */
export type Surface = {
  readonly badge: (text: string) => Promise<void>;
  readonly notify: (id: string, title: string, message: string) => Promise<void>;
  readonly area: Parameters<typeof loadAlertSettings>[0] & { get(keys: null): Promise<Record<string, unknown>> };
};

/** The toolbar button, and notifications as far as the seller has allowed them. */
export function browserSurface(): Surface {
  return {
    badge: async (text) => void (await (browser.action ?? browser.browserAction).setBadgeText({ text })),
    async notify(id, title, message) {
      const iconUrl = browser.runtime.getURL('/icon/128.png');
      await browser.notifications?.create(id, { type: 'basic', iconUrl, title, message });
    },
    area: browser.storage.local,
  };
}

/** After a reading was stored: tells of what the newest score of its shop calls for, once; sets the button. */
export async function alertOf(db: HistoryDb, shop: Shop | undefined, now: Date, to: Surface): Promise<void> {
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
    const days = daysBetween(shop.lastDay, chinaDay(now));
    if (isDemo(shop) || days < staleDays) continue;
    await tellOnce(to, shop, `silent since ${shop.lastDay}`, shop.shopName, staleWords(days, language));
  }
}

async function tellOnce(to: Surface, { platform, shopId }: Shop, what: string, title: string, message: string) {
  const key = `${TOLD}${platform}|${shopId}`;
  if ((await to.area.get(null))[key] === what) return;
  await to.area.set({ [key]: what });
  await to.notify(key, title, message);
}

async function languageOf({ area }: Surface): Promise<Language> {
  return (await area.get(null)).language === 'en' ? 'en' : 'zh-CN';
}

/** The last total that each day showed, oldest day first. */
async function totalsOf(db: HistoryDb, { platform, shopId }: Shop, from: string): Promise<DayTotal[]> {
  const byDay = new Map<string, { total: number; at: number }>();
  for (const { day, capturedAt, readings } of await snapshotsOf(db, platform, shopId, { from })) {
    const total = readings.find(({ indicator }) => indicator === 'total_score')?.value;
    const at = Date.parse(capturedAt);
    if (total !== undefined && at >= (byDay.get(day)?.at ?? 0)) byDay.set(day, { total, at });
  }
  return [...byDay].map(([day, { total }]) => ({ day, total }));
}
