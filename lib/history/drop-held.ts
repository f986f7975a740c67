import type { HistoryDb } from './open-history';

/** Throws the held snapshot of a page away, if there is one. */
export async function dropHeld(db: HistoryDb, platform: string, url: string): Promise<void> {
  await db.delete('held', [platform, url]);
}
