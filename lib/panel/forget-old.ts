import { isDemo } from '../demo/is-demo';
import { addDays } from '../format/day';
import { forgetBefore } from '../history/forget';
import { forgetUndo } from '../history/forget-undo';
import type { Settings } from '../settings/settings';
import type { Panel } from './panel-model';

/** Days that each limit keeps; a leap day is not lost by it. */
const DAYS: Readonly<Record<Settings['keep'], number | undefined>> = {
  all: undefined,
  '3_years': 3 * 366,
  '1_year': 366,
};

/** For so long an import can be undone. */
const UNDO_MS = 30 * 86_400_000;

/**
 * Takes away what is older than the seller wants to keep, and what undoes imports of more than 30 days ago. The years are
 * counted back from the newest day that was read: a clock that runs ahead deletes nothing.
 *
 * @returns how many snapshots went
 */
export async function forgetOld(panel: Panel, keep: Settings['keep']): Promise<number> {
  const db = await panel.history();
  await forgetUndo(db, panel.now.value.getTime() - UNDO_MS);
  const days = DAYS[keep];
  if (days === undefined) return 0;
  const gone = await forgetBefore(db, addDays(newestDay(panel), -days));
  if (gone > 0) await panel.refresh();
  return gone;
}

function newestDay({ shops, today }: Panel): string {
  const newest = shops.value
    .filter((shop) => !isDemo(shop))
    .reduce((last, { lastDay }) => (lastDay > last ? lastDay : last), '');
  return newest !== '' && newest < today.value ? newest : today.value;
}
