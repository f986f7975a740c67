import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchAlerts } from '../lib/alerts/watch-alerts';
import { isDemo } from '../lib/demo/is-demo';
import { acceptHeld } from '../lib/history/accept-held';
import { doubtClock } from '../lib/history/doubt-clock';
import { dropHeld } from '../lib/history/drop-held';
import { copyLook, thinCopies } from '../lib/history/look-copies';
import { type HistoryDb, openHistory } from '../lib/history/open-history';
import { snapshotsOf } from '../lib/history/read-snapshots';
import { restoreCopies } from '../lib/history/restore-copies';
import { saveLook } from '../lib/history/save-look';
import { sumUp } from '../lib/history/sum-up';
import { handle, type Sender } from '../lib/messages/handle';
import { tellHistoryChanged } from '../lib/messages/history-changed';
import { followAllowedHosts } from '../lib/messages/optional-hosts';
import { sendToTopFrame } from '../lib/messages/send';
import type { Snapshot } from '../lib/records/snapshot';
import { type HistoryMark, loadHistoryMark, markAfter, saveHistoryMark } from '../lib/settings/history-mark';
import { decide } from '../lib/settings/page-settings';

/** Scripts that only pages with figures need. */
const SCRIPTS = { look: '/look.js', overlay: '/content-scripts/overlay.js' } as const;
/** Snapshots before the day, for a chip's change and sparkline: a month, and a second page a day. */
const CHIP_SNAPSHOTS = 60;

/** Answers messages and opens the panel. Keeps nothing in memory: the worker may be ended at any moment. */
export default defineBackground(() => {
  const alert = watchAlerts(withHistory);
  handle({
    async 'page:visit'({ visit, snapshot }, { pageUrl }) {
      // The panel knows the page in front by the tab's address, whichever frame inside was read.
      const mark = await loadHistoryMark();
      const stored = await withHistory(async (db) => {
        const wasEmpty = (await db.count('shops')) === 0;
        const judged = doubtClock({ ...visit, url: pageUrl ?? visit.url }, snapshot, mark.lookedAt);
        if (wasEmpty) await bringBack(db);
        const isStored = await saveLook(db, judged, snapshot);
        if (isStored && snapshot) await remember(db, snapshot, mark, wasEmpty);
        return isStored;
      });
      tellHistoryChanged();
      if (stored && snapshot) void alert(snapshot);
      return { stored };
    },
    async 'page:top'(request, { tabId }) {
      if (tabId === undefined) return null;
      await run('look', { tabId, frameId: 0 }); // the top frame may show nothing that called for a reader
      return sendToTopFrame(tabId, 'page:top', request);
    },
    async 'page:run'({ script }, sender) {
      return { done: await run(script, sender) };
    },
    async 'page:known'({ platform, page }) {
      return withHistory(async (db) => (await db.get('visits', [platform, page]))?.lastRead?.outcomes ?? null);
    },
    async 'held:use'({ platform, url, shop }) {
      const accepted = await withHistory(async (db) => {
        const snapshot = await acceptHeld(db, platform, url, shop);
        if (snapshot) await remember(db, snapshot, await loadHistoryMark(), false); // the clock of then is right, the seller says
        return snapshot;
      });
      tellHistoryChanged();
      return { stored: accepted !== undefined };
    },
    async 'held:drop'({ platform, url }) {
      await withHistory((db) => dropHeld(db, platform, url));
      tellHistoryChanged();
      return { done: true };
    },
    async 'history:restore'() {
      await withHistory(bringBack);
      return { done: true };
    },
    async 'overlay:history'({ platform, shopId, day }) {
      const before = await withHistory((db) => snapshotsOf(db, platform, shopId, { until: day }));
      return before.slice(-CHIP_SNAPSHOTS);
    },
    async 'panel:open'({ indicator }, { tabId }) {
      openPanel(tabId); // first: the browser opens it only while the click is fresh
      await browser.storage.session.set({ focus: indicator });
      return { done: true };
    },
    async 'teach:save'({ rule }) {
      await decide({ rule });
      return { stored: true };
    },
  });
  browser.runtime.onStartup.addListener(() => {
    withHistory(async (db) => {
      await bringBack(db);
      await thinCopies(db);
    }).catch(console.error);
  });
  openPanelOnClick();
  followAllowedHosts('content-scripts/reader.js');
});

/** Beside the history: the look once more, how much there is, and its moment, which the clock is held against. */
async function remember(db: HistoryDb, snapshot: Snapshot, before: HistoryMark, wasEmpty: boolean): Promise<void> {
  await copyLook(db, snapshot).catch(console.warn); // it is stored without
  const mark = markAfter(before, await sumUp(db, (shop) => !isDemo(shop)), wasEmpty);
  await saveHistoryMark({ ...mark, lookedAt: Date.parse(snapshot.capturedAt) });
}

/** A history that the browser has thrown away comes back as far as there are copies. */
async function bringBack(db: HistoryDb): Promise<void> {
  const mark = await loadHistoryMark();
  if ((mark.days === 0 && !mark.lost) || (await db.count('shops')) > 0) return;
  await restoreCopies(db);
  await saveHistoryMark(markAfter(mark, await sumUp(db, (shop) => !isDemo(shop)), true));
  tellHistoryChanged();
}

async function withHistory<T>(use: (db: Awaited<ReturnType<typeof openHistory>>) => Promise<T>): Promise<T> {
  const db = await openHistory();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

async function run(script: keyof typeof SCRIPTS, { tabId, frameId }: Pick<Sender, 'tabId' | 'frameId'>) {
  if (tabId === undefined || frameId === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [SCRIPTS[script]] });
  return true;
}

/** Chrome has a side panel, Firefox a sidebar that the toolbar button must toggle. */
function openPanelOnClick(): void {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as WithSidebar;
    browser.browserAction.onClicked.addListener(() => sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}

/** Firefox opens its sidebar from its own buttons only; there the panel comes as a tab. */
function openPanel(tabId: number | undefined): void {
  if (import.meta.env.FIREFOX) void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  else if (tabId !== undefined) void browser.sidePanel.open({ tabId });
}

/** Firefox's name for the panel; the types of `browser` are Chrome's. */
type WithSidebar = { sidebarAction: { toggle(): Promise<void> } };
