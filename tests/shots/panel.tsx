import '../../assets/panel.css';
import { deleteDB } from 'idb';
import { render } from 'preact';
import { App } from '../../components/App';
import { demoShop } from '../../lib/demo/demo-shop';
import { saveAdded } from '../../lib/history/added';
import { openHistory } from '../../lib/history/open-history';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { saveVisit } from '../../lib/history/save-visit';
import { speak } from '../../lib/i18n/text';
import { PanelModel } from '../../lib/panel/panel-model';
import { douyin } from '../../lib/platforms/douyin';
import type { Snapshot } from '../../lib/records/snapshot';
import type { Visit } from '../../lib/records/visit';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { pageSources } from '../components/page-sources';

/** Late in a morning in China, after the day's update. */
const NOW = new Date('2026-11-23T04:00:00Z');
const TODAY = '2026-11-23';

/** The panel over the demo shop; `?empty` over nothing. */
async function start(query: URLSearchParams): Promise<void> {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    language: query.get('language') === 'en' ? 'en' : 'zh-CN',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  };
  await deleteDB('shots');
  const db = await openHistory('shots');
  const { snapshots, notes } = query.has('empty') ? { snapshots: [], notes: [] } : demoShop(douyin, TODAY);
  for (const snapshot of snapshots) await saveSnapshot(db, snapshot);
  for (const note of notes) await saveAdded(db, 'notes', note);
  const [last] = snapshots.slice(-1);
  if (last) await saveVisit(db, visitOf(last));
  await speak(settings.language);
  const { sources } = await pageSources(db, {});
  const panel = new PanelModel({
    history: Promise.resolve(db),
    settings,
    saveSettings: async () => undefined,
    forgetSettings: async () => undefined,
    now: () => NOW,
    pages: async () => sources,
  });
  panel.lookAt(query.has('empty') ? undefined : snapshots[0]?.url);
  render(<App panel={panel} />, document.getElementById('panel')!);
  await panel.refresh();
}

/** The look at the page from which the last day was read. */
function visitOf({ platform, page, url, capturedAt, shopName, readings }: Snapshot): Visit {
  const outcomes = readings.map(({ indicator, label, raw }) => ({ indicator, status: 'read' as const, label, raw }));
  return { platform, page, url, at: capturedAt, state: 'read', reasons: [], shopName, outcomes };
}

await start(new URLSearchParams(location.search));
document.body.dataset.ready = 'true';
