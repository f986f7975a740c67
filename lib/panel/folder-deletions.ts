import { factLine } from '../exchange/dataset/fact-lines';
import { csvName, FACTS, factsName, folderOf, parquetName, shopFolder } from '../exchange/dataset/file-names';
import { datasetRows, FILE_START } from '../exchange/dataset/write-rows';
import { removeAt, writeAt } from '../folder/tree';
import type { Deletion, Fact } from '../records/fact';
import { readAt, readables, type SyncWorld } from './folder-read';
import type { FolderState, KnownFile } from './folder-state';
import { modelIds } from './model-ids';

/**
 * Takes out of this device's own files what a deletion speaks of: a shop that the seller has taken out must not stay in a
 * folder that is copied to other machines. Each device does so with its own files.
 */
export async function followDeletions(
  world: SyncWorld,
  state: FolderState,
  deletions: readonly Deletion[],
): Promise<FolderState> {
  const files: Record<string, KnownFile> = { ...state.files };
  for (const path of Object.keys(state.files)) {
    const isRows = path.endsWith(`/${csvName(state.device)}`);
    if (!isRows && path !== `${FACTS}/${factsName(state.device)}`) continue;
    const its = deletions.filter((deletion) => !isRows || path.startsWith(shopPath(deletion)));
    if (its.length === 0) continue;
    const [file] = readables([{ path, size: 0, mtime: 0 }]);
    const { facts } = await readAt(world.root, file!);
    const left = facts.filter((fact) => !its.some((deletion) => covers(deletion, fact)));
    if (left.length === facts.length) continue;
    delete files[path];
    if (isRows) await removeAt(world.root, `${folderOf(path)}/${parquetName(state.device)}`);
    if (left.length === 0) await removeAt(world.root, path);
    else {
      const { size, mtime } = await writeAt(
        world.root,
        path,
        isRows ? await rowsOf(left) : left.map(factLine).join(''),
      );
      files[path] = { size, mtime, device: state.device };
    }
  }
  return { ...state, files };
}

function shopPath({ platform, shopId }: Deletion): string {
  return `platform=${platform}/shop=${shopFolder(shopId)}/`;
}

/** A deletion itself stays: it is what the other devices must learn. */
function covers(deletion: Deletion, { store, record }: Fact): boolean {
  if (store === 'deletions' || record.platform !== deletion.platform || record.shopId !== deletion.shopId) return false;
  return Date.parse(store === 'snapshots' ? record.capturedAt : record.at) < Date.parse(deletion.at);
}

async function rowsOf(facts: readonly Fact[]): Promise<string> {
  const modelId = await modelIds();
  const rows = facts.flatMap(({ store, record }) =>
    store === 'snapshots' ? [datasetRows(record, modelId(record.platform, record.day))] : [],
  );
  return FILE_START + rows.join('');
}
