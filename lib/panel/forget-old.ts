import { addDays } from '../format/day';
import { forgetBefore } from '../history/forget';
import type { Settings } from '../settings/settings';
import type { Panel } from './panel-model';

/** Days that each limit keeps; a leap day is not lost by it. */
const DAYS: Readonly<Record<Settings['keep'], number | undefined>> = {
  all: undefined,
  '3_years': 3 * 366,
  '1_year': 366,
};

/**
 * Takes away what is older than the seller wants to keep.
 *
 * @returns how many snapshots went
 */
export async function forgetOld(panel: Panel, keep: Settings['keep']): Promise<number> {
  const days = DAYS[keep];
  if (days === undefined) return 0;
  const gone = await forgetBefore(await panel.history(), addDays(panel.today.value, -days));
  if (gone > 0) await panel.refresh();
  return gone;
}
