import { countDamaged } from '../history/count-damaged';
import type { Panel } from './panel-model';

/** Less than this and the seller is told to make room: some years of a shop, in bytes. */
const LITTLE = 50_000_000;

/** What the history takes, and what there is for it; bytes. `free` is undefined where the browser does not tell. */
export type StorageRoom = {
  readonly used: number;
  readonly free: number | undefined;
  readonly isLittle: boolean;
  /** The browser promises not to clear it by itself when the disk is full. */
  readonly isSafe: boolean;
  /** Records that could not be read, kept aside. */
  readonly damaged: number;
};

/** Asks the browser, and for its promise, where it has not given it yet. */
export async function storageRoom(panel: Panel): Promise<StorageRoom> {
  const { storage } = navigator;
  const [{ usage = 0, quota }, isSafe, damaged] = await Promise.all([
    storage.estimate(),
    storage.persisted().then((is) => is || storage.persist()),
    countDamaged(await panel.history()),
  ]);
  const free = quota === undefined ? undefined : Math.max(0, quota - usage);
  return { used: usage, free, isLittle: free !== undefined && free < LITTLE, isSafe, damaged };
}
