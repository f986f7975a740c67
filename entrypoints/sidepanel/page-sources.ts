import { browser } from 'wxt/browser';
import { send } from '../../lib/messages/send';
import type { PageSources } from '../../lib/panel/page-sources';
import { loadAlertSettings, saveAlertSettings } from '../../lib/settings/alert-settings';
import { loadHistoryMark, saveHistoryMark } from '../../lib/settings/history-mark';
import { decide, loadPageSettings, watchPageSettings } from '../../lib/settings/page-settings';
import { tabInFront } from './watch-active-tab';

/** Where the background puts the indicator whose slider was asked for in the page. */
const FOCUS = 'focus';

/** What the panel can do about reading pages, by way of the browser and the background. */
export const pageSources: PageSources = {
  loadDecisions: () => loadPageSettings(),
  watchDecisions: (callback) => watchPageSettings(callback),
  decide: (decision) => decide(decision),
  acceptHeld: (page) => send('held:use', page),
  dropHeld: (page) => send('held:drop', page),
  async startTeaching() {
    const results = await runInFront('/content-scripts/teach.js');
    return results.length > 0;
  },
  async skeleton() {
    const results = await runInFront('/skeleton.js');
    const texts = results.map(({ result }) => result).filter((result) => typeof result === 'string' && result !== '');
    return texts.length > 0 ? texts.join('\n\n') : undefined;
  },
  allowsHosts: (origins) => browser.permissions.contains({ origins: [...origins] }),
  allowHosts: (origins) => browser.permissions.request({ origins: [...origins] }),
  forbidHosts: (origins) => browser.permissions.remove({ origins: [...origins] }),
  alerts: {
    load: () => loadAlertSettings(),
    save: (settings) => saveAlertSettings(settings),
    allow: () => browser.permissions.request({ permissions: ['notifications'] }),
  },
  restoreCopies: () => send('history:restore', {}),
  mark: { load: () => loadHistoryMark(), save: (mark) => saveHistoryMark(mark) },
  version: browser.runtime.getManifest().version,
  onFocusAsked(callback) {
    const take = async () => {
      const { [FOCUS]: asked } = await browser.storage.session.get(FOCUS);
      if (typeof asked !== 'string') return;
      await browser.storage.session.remove(FOCUS);
      callback(asked);
    };
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      if (changes[FOCUS]?.newValue !== undefined) void take();
    };
    browser.storage.session.onChanged.addListener(listener);
    void take();
    return () => browser.storage.session.onChanged.removeListener(listener);
  },
};

/** Runs a script in all frames of the page in front; nothing where the extension may not. */
async function runInFront(file: string): Promise<readonly { readonly result?: unknown }[]> {
  const tab = await tabInFront();
  if (tab?.id === undefined) return [];
  const files = [file] as Parameters<typeof browser.scripting.executeScript>[0]['files'] & string[];
  return browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files });
}
