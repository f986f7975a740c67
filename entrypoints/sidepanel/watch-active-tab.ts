import { browser } from 'wxt/browser';

/**
 * Tells the address of the tab that the seller looks at, now and whenever it changes. The browser gives it only for hosts
 * that the extension may read; elsewhere it is undefined, and so it is while the panel itself is the tab.
 */
export function watchActiveTab(tell: (url: string | undefined) => void): void {
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tell(tab?.url);
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_id, { url, status }) => {
    if (url !== undefined || status !== undefined) look();
  });
  look();
}
