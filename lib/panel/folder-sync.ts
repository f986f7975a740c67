import { csvName, FACTS, folderOf, OWN_NAME } from '../exchange/dataset/file-names';
import { type Found, filesIn } from '../folder/tree';
import { followDeletions } from './folder-deletions';
import { writeParquet } from './folder-parquet';
import { isKnown, readOthers, type SyncWorld } from './folder-read';
import type { FolderState } from './folder-state';
import { writeOwn } from './folder-write';
import { modelIds } from './model-ids';

/**
 * Brings history and folder in step: what others have written comes in, what this device has seen goes out. Safe to stop at
 * any moment and to repeat: facts are a set, and the state only saves work.
 *
 * @param parquet whether to keep the same readings as Parquet beside the CSV
 * @returns what is known of the folder now; to be kept
 */
export async function syncFolder(world: SyncWorld, before: FolderState, parquet: boolean): Promise<FolderState> {
  const found = await filesIn(world.root, isOurs);
  const modelId = await modelIds();
  const start = forgetting(before, found);
  const { state: read, brought, justRead } = await readOthers(world, start, found);
  const { state: written, wrote, deletions } = await writeOwn(world, read, found, justRead, modelId);
  const cleaned = await followDeletions(world, written, deletions);
  const state = await writeParquet(world, cleaned, found, parquet, modelId);
  return { ...state, last: { at: world.now.toISOString(), brought, wrote } };
}

/** At the top of a folder where anything may lie: our folders, their copies, and files with our names. */
function isOurs(name: string): boolean {
  return name.startsWith('platform=') || name.startsWith(FACTS) || OWN_NAME.test(name);
}

/**
 * The state without files that are gone, and without the marks of folders where a file is gone or an own one is not as it
 * was left: there everything is compared again, and what is missing written once more.
 */
function forgetting(state: FolderState, found: readonly Found[]): FolderState {
  const now = new Map(found.map((file) => [file.path, file]));
  const own = (path: string) => path.endsWith(csvName(state.device)) || folderOf(path) === FACTS;
  const gone = Object.keys(state.files).filter((path) => !now.has(path));
  const odd = found.filter((file) => own(file.path) && !isKnown(file, state)).map(({ path }) => path);
  const again = new Set([...gone, ...odd].map(folderOf));
  return {
    ...state,
    files: Object.fromEntries(Object.entries(state.files).filter(([path]) => now.has(path))),
    written: Object.fromEntries(Object.entries(state.written).filter(([folder]) => !again.has(folder))),
  };
}
