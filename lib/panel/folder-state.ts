import { DEVICE } from '../exchange/dataset/file-names';
import type { Problem } from '../exchange/dataset/problem';
import { forget, keep, kept } from '../folder/keep';

/** A file of the folder as it was when it was read or written last. */
export type KnownFile = {
  readonly size: number;
  readonly mtime: number;
  /** By its name; absent where it tells none. */
  readonly device?: string;
  readonly problem?: Problem;
  /** Of an own file: whether its Parquet twin was written from it as it is. */
  readonly hasParquet?: boolean;
};

/** What one device has brought. */
export type Brought = {
  readonly device: string;
  readonly added: number;
  readonly changed: number;
  readonly others: number;
};

/** What the last synchronisation did. */
export type SyncReport = {
  /** ISO 8601. */
  readonly at: string;
  readonly brought: readonly Brought[];
  /** Readings, and other facts, that were new in the folder. */
  readonly wrote: number;
};

/** What is known of the chosen folder, so that only what has changed is read and written. */
export type FolderState = {
  /** A short random name of this browser: it writes files with this name and no others. */
  readonly device: string;
  readonly files: Readonly<Record<string, KnownFile>>;
  /** By folder of the data set, what the history held of it when it was last compared. */
  readonly written: Readonly<Record<string, string>>;
  readonly last?: SyncReport;
};

const STATE = 'state';
const DEVICE_KEY = 'device';

/** This browser's name; made once. It says nothing of the machine or of who uses it. */
export async function ownDevice(): Promise<string> {
  const known = await kept<string>(DEVICE_KEY);
  if (known !== undefined && DEVICE.test(known)) return known;
  const device = crypto.randomUUID().slice(0, 8);
  await keep(DEVICE_KEY, device);
  return device;
}

export async function loadFolderState(): Promise<FolderState> {
  return (await kept<FolderState>(STATE)) ?? { device: await ownDevice(), files: {}, written: {} };
}

export async function saveFolderState(state: FolderState): Promise<void> {
  await keep(STATE, state);
}

/** Of another folder nothing is known. */
export async function forgetFolderState(): Promise<void> {
  await forget(STATE);
}
