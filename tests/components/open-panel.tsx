import '../../assets/panel.css';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { App } from '../../components/App';
import { openHistory } from '../../lib/history/open-history';
import { saveHeld } from '../../lib/history/save-held';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { saveVisit } from '../../lib/history/save-visit';
import { speak } from '../../lib/i18n/text';
import { type Panel, PanelModel } from '../../lib/panel/panel-model';
import type { View } from '../../lib/panel/views';
import type { Held } from '../../lib/records/held';
import type { Snapshot } from '../../lib/records/snapshot';
import type { Visit } from '../../lib/records/visit';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { type Around, pageSources, type Seen } from './page-sources';

/** Noon in China on the day of the sample figures. */
export const NOON = new Date('2026-09-09T04:00:00Z');

type Scene = {
  readonly snapshots?: readonly Snapshot[];
  readonly visits?: readonly Visit[];
  readonly settings?: Partial<Settings>;
  /** Address of the active tab. */
  readonly at?: string;
  readonly now?: Date;
  readonly held?: readonly Held[];
  readonly around?: Around;
  /** A database that does not open; without it a fresh one. */
  readonly history?: Promise<never>;
};

export type OpenPanel = {
  readonly panel: Panel;
  readonly saved: Partial<Settings>[];
  readonly database: string;
  readonly seen: Seen;
};

let opened = 0;

async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Chooses a view as its tab does. */
export function show(view: View): void {
  location.hash = view;
}

/** The whole panel over a real database that holds the scene; what it saves as settings is in `saved`. */
export async function openPanel({
  snapshots = [],
  visits = [],
  settings,
  at,
  now = NOON,
  held = [],
  around = {},
  history,
}: Scene): Promise<OpenPanel> {
  opened += 1;
  const database = `panel-test-${opened}`;
  const db = await openHistory(database);
  for (const snapshot of snapshots) await saveSnapshot(db, snapshot);
  for (const visit of visits) await saveVisit(db, visit);
  for (const one of held) await saveHeld(db, one);

  const start: Settings = { ...DEFAULT_SETTINGS, welcome: 'done', ...settings };
  const saved: Partial<Settings>[] = [];
  const { sources, seen } = await pageSources(db, around);
  await speak(start.language);
  const panel = new PanelModel({
    history: history ?? Promise.resolve(db),
    settings: start,
    saveSettings: async (patch) => saved.push(patch),
    forgetSettings: async () => {
      saved.length = 0;
    },
    now: () => now,
    pages: async () => sources,
  });
  panel.lookAt(at);

  const root = document.body.appendChild(document.createElement('div'));
  render(<App panel={panel} />, root);
  await panel.refresh();
  await painted(); // the sliders come right after the score is on the screen
  onTestFinished(async () => {
    await panel.refresh(); // a refresh that is under way must not meet a closed database
    render(null, root);
    root.remove();
    show('today');
    db.close();
    indexedDB.deleteDatabase(database);
  });
  return { panel, saved, database, seen };
}
