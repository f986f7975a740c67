import { browser } from 'wxt/browser';

/**
 * The tab that the seller looks at. The browser gives its address only for hosts that the extension may read; elsewhere
 * there is none.
 *
 * Where the panel is itself a tab, that is the back-end tab of its window that was looked at last.
 */
export async function tabInFront() {
  const own = await browser.tabs.getCurrent();
  const query = own ? {} : { active: true };
  const tabs = await browser.tabs.query({ ...query, currentWindow: true });
  const readable = tabs.filter(({ url }) => url?.startsWith('https:'));
  return readable.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Tells the address of the tab in front, now and whenever it changes. */
export function watchActiveTab(tell: (url: string | undefined) => void): void {
  const look = async () => tell((await tabInFront())?.url);
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_id, { url, status }) => {
    if (url !== undefined || status !== undefined) look();
  });
  look();
}
