import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openHistory } from '../lib/history/open-history';
import { saveSnapshot } from '../lib/history/save-snapshot';
import { saveVisit } from '../lib/history/save-visit';
import { handle } from '../lib/messages/handle';
import { tellHistoryChanged } from '../lib/messages/history-changed';
import { sendToTopFrame } from '../lib/messages/send';

/** Answers messages and opens the panel. Keeps nothing in memory: the worker may be ended at any moment. */
export default defineBackground(() => {
  handle({
    async 'page:visit'({ visit, snapshot }, { pageUrl }) {
      const db = await openHistory();
      try {
        if (snapshot) await saveSnapshot(db, snapshot);
        // The panel knows the page in front by the tab's address, whichever frame inside was read.
        await saveVisit(db, { ...visit, url: pageUrl ?? visit.url });
      } finally {
        db.close();
      }
      tellHistoryChanged();
      return { stored: snapshot !== undefined };
    },
    async 'page:shop'(_request, { tabId }) {
      return tabId === undefined ? null : sendToTopFrame(tabId, 'page:shop', {});
    },
  });
  openPanelOnClick();
});

/** Chrome has a side panel, Firefox a sidebar that the toolbar button must toggle. */
function openPanelOnClick(): void {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as WithSidebar;
    browser.browserAction.onClicked.addListener(() => sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}

/** Firefox's name for the panel; the types of `browser` are Chrome's. */
type WithSidebar = { sidebarAction: { toggle(): Promise<void> } };
