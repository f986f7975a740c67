import { browser } from 'wxt/browser';
import type { Language } from '../format/language';
import type { PlatformId } from '../records/ids';
import type { loadAlertSettings } from '../settings/alert-settings';

export type AlertShop = { readonly platform: PlatformId; readonly shopId: string };

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

/** What is told of: something about the score, a page that was not opened, the week that has ended. */
export type Topic = 'alerted' | 'unread' | 'week';

/** Tells of something once: `what` is kept by shop and topic. */
export async function tellOnce(
  to: Surface,
  topic: Topic,
  { platform, shopId }: AlertShop,
  what: string,
  title: string,
  message: string,
): Promise<void> {
  const key = `${topic}:${platform}|${shopId}`;
  if ((await to.area.get(null))[key] === what) return;
  await to.area.set({ [key]: what });
  await to.notify(key, title, message);
}

export async function languageOf({ area }: Surface): Promise<Language> {
  return (await area.get(null)).language === 'en' ? 'en' : 'zh-CN';
}
