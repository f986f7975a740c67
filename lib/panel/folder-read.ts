import { isDemo } from '../demo/is-demo';
import { csvName, factsName, folderOf, kindOf, partitionOf, type ReadableKind } from '../exchange/dataset/file-names';
import { KeySet } from '../exchange/dataset/key-set';
import type { FileRead } from '../exchange/dataset/problem';
import { readFile } from '../exchange/dataset/read-file';
import { readingKeys } from '../exchange/dataset/write-rows';
import type { Folder } from '../folder/file-system';
import { type Found, fileAt } from '../folder/tree';
import { importFacts } from '../history/import-facts';
import type { HistoryDb } from '../history/open-history';
import type { Fact } from '../records/fact';
import type { Snapshot } from '../records/snapshot';
import type { Brought, FolderState, KnownFile } from './folder-state';
import { inTurns, turnWhenDue } from './page-turn';

/** Where a synchronisation works. */
export type SyncWorld = {
  readonly root: Folder;
  readonly db: HistoryDb;
  readonly now: Date;
  /** Told now and then how far it is. */
  readonly onProgress?: (progress: SyncProgress) => void;
};

/** Files of others that were read, of all that have changed; or own files that were compared so far. */
export type SyncProgress =
  | { readonly doing: 'reading'; readonly done: number; readonly of: number }
  | { readonly doing: 'writing'; readonly done: number };

/** A file that is to be read, with what its name says. */
export type Readable = Found & { readonly kind: ReadableKind };

/** Whether a file is as it was when it was read or written last. */
export function isKnown({ path, size, mtime }: Found, { files }: FolderState): boolean {
  const known = Object.hasOwn(files, path) ? files[path] : undefined;
  return known?.size === size && known.mtime === mtime && size >= 0;
}

export function isOwn(path: string, device: string): boolean {
  return [csvName(device), factsName(device)].some((name) => path.endsWith(`/${name}`));
}

/** The files of rows and facts, with what their names say. */
export function readables(files: readonly Found[]): readonly Readable[] {
  return files.flatMap((file) => {
    const kind = kindOf(file.path);
    return kind.kind === 'rows' || kind.kind === 'facts' ? [{ ...file, kind }] : [];
  });
}

/** One file of the folder. */
export async function readAt(root: Folder, file: Readable, content = fileAt(root, file)): Promise<FileRead> {
  const blob = await content;
  return blob ? readFile(file.path, file.kind, blob, turnWhenDue()) : { facts: [], problem: { code: 'unreadable' } };
}

/** By folder of the data set, what other devices' files there held of it, as far as they were read just now. */
export type JustRead = ReadonlyMap<string, KeySet>;

/**
 * Takes into the history what other devices have written since the last time, device by device.
 *
 * @returns the state with these files as they now are, what each device brought, and what was in them
 */
export async function readOthers(
  world: SyncWorld,
  state: FolderState,
  found: readonly Found[],
): Promise<{ readonly state: FolderState; readonly brought: readonly Brought[]; readonly justRead: JustRead }> {
  const changed = readables(found).filter((file) => !isOwn(file.path, state.device) && !isKnown(file, state));
  const files: Record<string, KnownFile> = { ...state.files, ...strangers(found) };
  const justRead = new Map<string, KeySet>();
  const brought: Brought[] = [];
  let done = 0;
  const onFile = () => world.onProgress?.({ doing: 'reading', done: ++done, of: changed.length });
  for (const [device, its] of Map.groupBy(changed, ({ kind }) => kind.device ?? '')) {
    const read: Record<string, KnownFile> = {};
    const facts = inTurns(factsOf(world.root, its, { read, justRead, onFile }));
    const first = await facts.next();
    if (!first.done) {
      const source = { kind: 'folder', name: device || world.root.name, precedence: 'newer' } as const;
      const at = world.now.toISOString();
      const { added, changed: put, others } = await importFacts(world.db, after(first.value, facts), source, at);
      if (added + put + others > 0) brought.push({ device, added, changed: put, others });
    }
    Object.assign(files, read);
  }
  return { state: { ...state, files }, brought, justRead };
}

/** What is not of ours but lies among it: it is named, and otherwise left alone. */
function strangers(found: readonly Found[]): Record<string, KnownFile> {
  const foreign = found.filter(({ path }) => kindOf(path).kind === 'foreign');
  return Object.fromEntries(
    foreign.map(({ path, size, mtime }) => [path, { size, mtime, problem: { code: 'foreign' as const } }]),
  );
}

/** What fills while files are read. */
type Reading = {
  readonly read: Record<string, KnownFile>;
  readonly justRead: Map<string, KeySet>;
  readonly onFile: () => void;
};

async function* factsOf(
  root: Folder,
  some: readonly Readable[],
  { read, justRead, onFile }: Reading,
): AsyncGenerator<Fact> {
  let next = some[0] && fileAt(root, some[0]);
  for (const [index, file] of some.entries()) {
    const content = next;
    const following = some[index + 1];
    next = following && fileAt(root, following); // on its way while this one is read
    const { facts, problem } = await readAt(root, file, content);
    const { size, mtime, kind } = file;
    read[file.path] = { size, mtime, ...(kind.device && { device: kind.device }), ...(problem && { problem }) };
    for (const fact of facts) {
      if (isDemo(fact.record)) continue;
      if (fact.store === 'snapshots') note(justRead, folderOf(file.path), fact.record);
      yield fact;
    }
    onFile();
  }
}

/** What lies in the folder of another shop or month is for its own folder as if it were not there. */
function note(justRead: Map<string, KeySet>, folder: string, snapshot: Snapshot): void {
  if (partitionOf(snapshot.platform, snapshot.shopId, snapshot.day) !== folder) return;
  const keys = justRead.get(folder) ?? new KeySet();
  justRead.set(folder, keys);
  for (const key of readingKeys(snapshot)) keys.add(key);
}

async function* after<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
