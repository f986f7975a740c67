import { acceptHeld } from '../../lib/history/accept-held';
import { dropHeld } from '../../lib/history/drop-held';
import type { HistoryDb } from '../../lib/history/open-history';
import { restoreCopies } from '../../lib/history/restore-copies';
import type { PageSources } from '../../lib/panel/page-sources';
import { loadAlertSettings, saveAlertSettings } from '../../lib/settings/alert-settings';
import { type HistoryMark, loadHistoryMark, saveHistoryMark } from '../../lib/settings/history-mark';
import { type Decision, decide, loadPageSettings, watchPageSettings } from '../../lib/settings/page-settings';
import { memoryArea } from '../settings/memory-area';

/** What the browser would do around the panel, for a test to set and to see. */
export type Around = {
  readonly decisions?: readonly Decision[];
  /** The page in front, as the skeleton script would give it; without it there is none. */
  readonly skeleton?: string;
  readonly canTeach?: boolean;
  /** Whether the seller says yes when the browser asks. */
  readonly grants?: boolean;
  /** What the browser's storage remembers of the history. */
  readonly mark?: HistoryMark;
};

export type Seen = {
  /** Origins that may be read. */
  readonly origins: Set<string>;
  /** Tells the panel that a slider was asked for in the page. */
  askFocus: (indicator: string) => void;
};

/** The panel's sources over a real database and real settings; only the browser's own dialogs and tabs are stand-ins. */
export async function pageSources(db: HistoryDb, around: Around): Promise<{ sources: PageSources; seen: Seen }> {
  const area = memoryArea();
  for (const decision of around.decisions ?? []) await decide(decision, area);
  if (around.mark) await saveHistoryMark(around.mark, area);
  const origins = new Set<string>();
  const asked = new Set<(indicator: string) => void>();
  const sources: PageSources = {
    loadDecisions: () => loadPageSettings(area),
    watchDecisions: (callback) => watchPageSettings(callback, area),
    decide: (decision) => decide(decision, area),
    acceptHeld: ({ platform, url, shop }) => acceptHeld(db, platform, url, shop),
    dropHeld: ({ platform, url }) => dropHeld(db, platform, url),
    startTeaching: async () => around.canTeach ?? false,
    skeleton: async () => around.skeleton,
    allowsHosts: async (wanted) => wanted.every((origin) => origins.has(origin)),
    async allowHosts(wanted) {
      if (around.grants) for (const origin of wanted) origins.add(origin);
      return around.grants ?? false;
    },
    async forbidHosts(wanted) {
      for (const origin of wanted) origins.delete(origin);
      return true;
    },
    alerts: {
      load: () => loadAlertSettings(area),
      save: (settings) => saveAlertSettings(settings, area),
      allow: async () => around.grants ?? false,
    },
    restoreCopies: () => restoreCopies(db),
    mark: { load: () => loadHistoryMark(area), save: (mark) => saveHistoryMark(mark, area) },
    version: '0.1.0',
    onFocusAsked(callback) {
      asked.add(callback);
      return () => asked.delete(callback);
    },
  };
  const askFocus = (indicator: string) => {
    for (const tell of asked) tell(indicator);
  };
  return { sources, seen: { origins, askFocus } };
}
