import { browser } from 'wxt/browser';
import type { SettingsArea } from './settings';

type Sum = { readonly shops: number; readonly days: number; readonly lastDay: string };

/**
 * What is kept of the history beside it, in the extension's storage: enough to notice that the database has gone, as after a kill
 * in the middle of a write (leveldb #1287), and that the clock has. No names and no figures.
 */
export type HistoryMark = Sum & {
  /** When the last look that was stored was taken, by the clock of then; milliseconds since 1970. */
  readonly lookedAt?: number;
  /** What the history held when it was found empty; until it is back, or the seller knows. */
  readonly lost?: Sum;
};

const KEY = 'history';
const NOTHING: HistoryMark = { shops: 0, days: 0, lastDay: '' };

type Area = Pick<SettingsArea, 'get' | 'set'>;

/** What is not understood counts as nothing. */
export async function loadHistoryMark(area: Area = browser.storage.local): Promise<HistoryMark> {
  const { [KEY]: stored } = await area.get(null);
  if (!isSum(stored)) return NOTHING;
  const { shops, days, lastDay } = stored;
  const { lookedAt, lost } = stored as { lookedAt?: unknown; lost?: unknown };
  return { shops, days, lastDay, ...(typeof lookedAt === 'number' && { lookedAt }), ...(isSum(lost) && { lost }) };
}

export async function saveHistoryMark(mark: HistoryMark, area: Area = browser.storage.local): Promise<void> {
  await area.set({ [KEY]: mark });
}

/**
 * The mark after a change.
 *
 * @param wasEmpty whether the history held nothing before the change, though nobody has emptied it
 */
export function markAfter(before: HistoryMark, now: Sum, wasEmpty: boolean): HistoryMark {
  const { lookedAt, lost = wasEmpty && before.days > 0 ? sumOf(before) : undefined } = before;
  const isBack = lost !== undefined && now.days >= lost.days;
  return { ...now, ...(lookedAt !== undefined && { lookedAt }), ...(lost && !isBack && { lost }) };
}

function sumOf({ shops, days, lastDay }: Sum): Sum {
  return { shops, days, lastDay };
}

function isSum(value: unknown): value is Sum {
  const { shops, days, lastDay } = Object(value) as Record<keyof Sum, unknown>;
  return typeof shops === 'number' && typeof days === 'number' && typeof lastDay === 'string';
}
