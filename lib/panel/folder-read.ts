import { isDemo } from '../demo/is-demo';
import { csvName, factsName, kindOf, type ReadableKind } from '../exchange/dataset/file-names';
import type { FileRead } from '../exchange/dataset/problem';
import { readFile } from '../exchange/dataset/read-file';
import type { Folder } from '../folder/file-system';
import { type Found, fileAt } from '../folder/tree';
import { importFacts } from '../history/import-facts';
import type { HistoryDb } from '../history/open-history';
import type { Fact } from '../records/fact';
import type { Brought, FolderState, KnownFile } from './folder-state';

/** Where a synchronisation works. */
export type SyncWorld = {
  readonly root: Folder;
  readonly db: HistoryDb;
  readonly now: Date;
};

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
export async function readAt(root: Folder, { path, kind }: Readable): Promise<FileRead> {
  const file = await fileAt(root, path);
  return file ? readFile(path, kind, file) : { facts: [], problem: { code: 'unreadable' } };
}

/**
 * Takes into the history what other devices have written since the last time, device by device.
 *
 * @returns the state with these files as they now are, and what each device brought
 */
export async function readOthers(
  { root, db, now }: SyncWorld,
  state: FolderState,
  found: readonly Found[],
): Promise<{ readonly state: FolderState; readonly brought: readonly Brought[] }> {
  const changed = readables(found).filter((file) => !isOwn(file.path, state.device) && !isKnown(file, state));
  const files: Record<string, KnownFile> = { ...state.files, ...strangers(found) };
  const brought: Brought[] = [];
  for (const [device, its] of Map.groupBy(changed, ({ kind }) => kind.device ?? '')) {
    const read: Record<string, KnownFile> = {};
    const facts = factsOf(root, its, read);
    const first = await facts.next();
    if (!first.done) {
      const source = { kind: 'folder', name: device || root.name, precedence: 'newer' } as const;
      const {
        added,
        changed: put,
        others,
      } = await importFacts(db, after(first.value, facts), source, now.toISOString());
      if (added + put + others > 0) brought.push({ device, added, changed: put, others });
    }
    Object.assign(files, read);
  }
  return { state: { ...state, files }, brought };
}

/** What is not of ours but lies among it: it is named, and otherwise left alone. */
function strangers(found: readonly Found[]): Record<string, KnownFile> {
  const foreign = found.filter(({ path }) => kindOf(path).kind === 'foreign');
  return Object.fromEntries(
    foreign.map(({ path, size, mtime }) => [path, { size, mtime, problem: { code: 'foreign' as const } }]),
  );
}

async function* factsOf(
  root: Folder,
  some: readonly Readable[],
  read: Record<string, KnownFile>,
): AsyncGenerator<Fact> {
  for (const file of some) {
    const { facts, problem } = await readAt(root, file);
    const { size, mtime, kind } = file;
    read[file.path] = { size, mtime, ...(kind.device && { device: kind.device }), ...(problem && { problem }) };
    for (const fact of facts) if (!isDemo(fact.record)) yield fact;
  }
}

async function* after<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
