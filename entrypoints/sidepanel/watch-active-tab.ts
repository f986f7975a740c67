import { browser } from 'wxt/browser';

/**
 * Tells the address of the tab that the seller looks at, now and whenever it changes. The browser gives it only for hosts
 * that the extension may read; elsewhere it is undefined.
 *
 * Where the panel is itself a tab, that is the back-end tab of its window that was looked at last.
 */
export function watchActiveTab(tell: (url: string | undefined) => void): void {
  const look = async () => {
    const own = await browser.tabs.getCurrent();
    const query = own ? {} : { active: true };
    const tabs = await browser.tabs.query({ ...query, currentWindow: true });
    const readable = tabs.filter(({ url }) => url?.startsWith('https:'));
    const [last] = readable.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    tell(last?.url);
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_id, { url, status }) => {
    if (url !== undefined || status !== undefined) look();
  });
  look();
}
