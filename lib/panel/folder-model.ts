import { computed, createModel, signal } from '@preact/signals';
import { csvName } from '../exchange/dataset/file-names';
import { askToUse, canChooseFolder, chooseFolder, type Folder, mayUse } from '../folder/file-system';
import { forget, keep, kept } from '../folder/keep';
import { backupsOf } from './backup-model';
import type { SyncProgress } from './folder-read';
import { type FolderState, forgetFolderState, loadFolderState, saveFolderState } from './folder-state';
import { syncFolder } from './folder-sync';
import type { Panel } from './panel-model';
import { perPanel } from './per-panel';
import type { NamedProblem } from './restore-file';

/**
 * `unsupported` the browser cannot · `none` no folder chosen · `ask` the browser has forgotten that it may be used ·
 * `ready` · `syncing`.
 */
export type FolderStatus = 'loading' | 'unsupported' | 'none' | 'ask' | 'ready' | 'syncing';

/** `gone` the folder is not there · `busy` another window is at it · `full` no room in the browser · `failed` anything else. */
export type FolderFailure = 'gone' | 'busy' | 'full' | 'failed';

/** A device that has written into the folder. */
export type SeenDevice = {
  readonly device: string;
  readonly isOwn: boolean;
  readonly months: number;
  readonly at: number;
};

const HANDLE = 'handle';
const PARQUET = 'parquet';
/** One window at a time writes this device's files. */
const LOCK = 'scorelens-folder';

/** A folder that the seller's own programs replicate: how several machines and a team know the same. */
export const FolderModel = createModel((panel: Panel) => {
  const status = signal<FolderStatus>('loading');
  const folder = signal<Folder>();
  const state = signal<FolderState>();
  const parquet = signal(false);
  const failure = signal<FolderFailure>();
  const progress = signal<SyncProgress>();

  const loaded = load().catch((error: unknown) => {
    console.error(error);
    status.value = 'none';
  });

  async function load(): Promise<void> {
    if (!canChooseFolder()) {
      status.value = 'unsupported';
      return;
    }
    const handle = await kept<Folder>(HANDLE);
    parquet.value = (await kept<boolean>(PARQUET)) ?? false;
    state.value = await loadFolderState();
    folder.value = handle;
    status.value = !handle ? 'none' : (await mayUse(handle)) ? 'ready' : 'ask';
  }

  async function sync(): Promise<void> {
    const root = folder.value;
    if (!root || status.value === 'syncing') return;
    failure.value = undefined;
    progress.value = undefined;
    status.value = 'syncing';
    try {
      const isMine = await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
        lock ? syncNow(root) : false,
      );
      if (isMine === false) failure.value = 'busy';
      status.value = 'ready';
    } catch (error) {
      console.error(error);
      status.value = isForbidden(error) ? 'ask' : 'ready';
      failure.value = isForbidden(error) ? undefined : failureOf(error);
    }
  }

  async function syncNow(root: Folder): Promise<void> {
    const onProgress = (now: SyncProgress) => {
      progress.value = now;
    };
    const world = { root, db: await panel.history(), now: new Date(), onProgress };
    const next = await syncFolder(world, await loadFolderState(), parquet.value);
    await saveFolderState(next);
    state.value = next;
    if ((next.last?.brought.length ?? 0) > 0) await panel.refresh();
    await backupsOf(panel).backUpWhenDue(root);
  }

  async function use(handle: Folder): Promise<void> {
    const isSame = (await folder.value?.isSameEntry(handle)) ?? false;
    if (!isSame) await forgetFolderState();
    await keep(HANDLE, handle);
    folder.value = handle;
    state.value = await loadFolderState();
    status.value = 'ready';
    await sync();
  }

  return {
    status,
    /** As the system calls it. */
    name: computed(() => folder.value?.name ?? ''),
    folder,
    state,
    parquet,
    failure,
    /** How far the synchronisation is that is under way. */
    progress,
    devices: computed(() => devicesIn(state.value)),
    problems: computed<readonly NamedProblem[]>(() =>
      Object.entries(state.value?.files ?? {}).flatMap(([path, { problem }]) => (problem ? [{ path, problem }] : [])),
    ),
    sync,
    /** Asks for a folder; call it in the click itself. */
    async choose(): Promise<void> {
      const handle = await chooseFolder();
      if (handle) await use(handle);
    },
    /** Asks for the folder that was chosen, once more; call it in the click itself. */
    async allow(): Promise<void> {
      if (folder.value && (await askToUse(folder.value))) await use(folder.value);
    },
    /** The files stay where they are. */
    async stop(): Promise<void> {
      await forget(HANDLE);
      await forgetFolderState();
      folder.value = undefined;
      failure.value = undefined;
      state.value = undefined;
      status.value = 'none';
    },
    async setParquet(on: boolean): Promise<void> {
      parquet.value = on;
      await keep(PARQUET, on);
      await sync();
    },
    /** As the panel opens: without asking anything. */
    async syncOnOpen(): Promise<void> {
      await loaded;
      if (status.value === 'ready') await sync();
    },
  };
});
export type FolderOf = InstanceType<typeof FolderModel>;

/** The one of this panel. */
export const folderOfPanel = perPanel((panel) => new FolderModel(panel));

function devicesIn(state: FolderState | undefined): readonly SeenDevice[] {
  const files = Object.entries(state?.files ?? {}).filter(([, { device }]) => device !== undefined);
  const byDevice = Map.groupBy(files, ([, { device }]) => device!);
  return [...byDevice]
    .map(([device, its]) => ({
      device,
      isOwn: device === state?.device,
      months: its.filter(([path]) => path.endsWith(csvName(device))).length,
      at: Math.max(...its.map(([, { mtime }]) => mtime)),
    }))
    .sort((a, b) => b.at - a.at);
}

function isForbidden(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError');
}

function failureOf(error: unknown): FolderFailure {
  if (error instanceof DOMException && error.name === 'NotFoundError') return 'gone';
  return (error as { code?: unknown }).code === 'full' ? 'full' : 'failed';
}
