import { onTestFinished } from 'vitest';
import type { Surface } from '../../lib/alerts/surface';
import { addDays } from '../../lib/format/day';
import { openHistory } from '../../lib/history/open-history';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { type AlertSettings, QUIET, saveAlertSettings } from '../../lib/settings/alert-settings';
import { reading, snapshot } from '../panel/sample';
import { memoryArea } from '../settings/memory-area';

let opened = 0;

/** A shop with these totals, the last of them on 2026-09-20; what came out of the browser is in `told` and `badges`. */
export async function scene(totals: readonly number[], settings: Partial<AlertSettings>, shopId = '1001') {
  opened += 1;
  const name = `alerts-test-${opened}`;
  const db = await openHistory(name);
  onTestFinished(() => {
    db.close();
    indexedDB.deleteDatabase(name);
  });
  const day = (index: number) => addDays('2026-09-20', index + 1 - totals.length);
  for (const [index, total] of totals.entries()) {
    const readings = [reading('total_score', `${total} 分`)];
    await saveSnapshot(db, snapshot({ shopId, day: day(index), readings }));
  }
  const area = memoryArea();
  await saveAlertSettings({ ...QUIET, notify: true, ...settings }, area);
  const told: string[] = [];
  const badges: string[] = [];
  const surface: Surface = {
    area,
    badge: async (text) => void badges.push(text),
    notify: async (_id, title, message) => void told.push(`${title} | ${message}`),
  };
  return { db, surface, told, badges, shop: { platform: 'douyin', shopId } as const, area };
}
