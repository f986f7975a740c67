import type { BackupSettings } from '../exchange/backup/format';
import type { PlatformId } from '../records/ids';
import type { Settings } from '../settings/settings';
import type { Panel } from './panel-model';

/** What the seller has chosen, taught and decided, for a backup. */
export async function settingsOf(panel: Panel): Promise<BackupSettings> {
  const { loadDecisions, alerts } = await panel.pages();
  const { language, theme, stepBy, palette, shops } = panel.settings.value;
  const { taught, neverRead, chipsOff, noChipsOn, refused } = await loadDecisions();
  const { below, rungs, drops, staleDays, badge } = await alerts.load();
  return {
    look: { language, theme, stepBy, palette },
    shops,
    taught: [...taught],
    neverRead: [...neverRead],
    chipsOff,
    noChipsOn: [...noChipsOn],
    refused: [...refused],
    alerts: { below: below as Record<PlatformId, number>, rungs, drops, staleDays, badge },
  };
}

/**
 * Puts the settings of a backup in place. What was taught and decided here since stays; what the backup says of the same
 * stands. Not in a backup: how long the history is kept, because that deletes, and whether notifications may be shown,
 * because only the browser can say so.
 */
export async function restoreSettings(
  panel: Panel,
  { look, shops, alerts, ...decided }: BackupSettings,
): Promise<void> {
  const { decide, alerts: kept } = await panel.pages();
  // Words that this version does not know are read as the default, as always.
  await panel.change({ ...(look as Partial<Settings>), shops: { ...panel.settings.value.shops, ...shops } });
  for (const rule of decided.taught) await decide({ rule });
  for (const page of decided.neverRead) await decide({ neverRead: page, on: true });
  for (const page of decided.noChipsOn) await decide({ noChipsOn: page, on: true });
  for (const key of decided.refused) await decide({ refuse: key });
  await decide({ chipsOff: decided.chipsOff });
  await kept.save({ ...(await kept.load()), ...alerts });
}
