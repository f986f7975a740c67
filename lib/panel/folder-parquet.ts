import { csvName, folderOf, parquetName } from '../exchange/dataset/file-names';
import { type Found, removeAt, writeAt } from '../folder/tree';
import type { PlatformId } from '../records/ids';
import { readAt, readables, type SyncWorld } from './folder-read';
import type { FolderState, KnownFile } from './folder-state';

/**
 * Keeps the Parquet twins of this device's own CSV files: written where the CSV has changed or there is none, taken away
 * where the seller wants none.
 */
export async function writeParquet(
  { root }: SyncWorld,
  state: FolderState,
  found: readonly Found[],
  isWanted: boolean,
  modelId: (platform: PlatformId, day: string) => string,
): Promise<FolderState> {
  const files: Record<string, KnownFile> = { ...state.files };
  const isThere = new Set(found.map(({ path }) => path));
  for (const [path, known] of Object.entries(state.files)) {
    if (!path.endsWith(`/${csvName(state.device)}`)) continue;
    const twin = `${folderOf(path)}/${parquetName(state.device)}`;
    const { hasParquet = false, ...rest } = known;
    if (isWanted && !(hasParquet && isThere.has(twin))) {
      const { parquetOf } = await import('../exchange/dataset/write-parquet');
      const [file] = readables([{ path, ...known }]);
      const { facts } = await readAt(root, file!);
      const snapshots = facts.flatMap((fact) => (fact.store === 'snapshots' ? [fact.record] : []));
      await writeAt(root, twin, new Blob([parquetOf(snapshots, modelId)]));
      files[path] = { ...known, hasParquet: true };
    } else if (!isWanted && hasParquet) {
      await removeAt(root, twin);
      files[path] = rest;
    }
  }
  return { ...state, files };
}
