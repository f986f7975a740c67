import { isDemo } from '../demo/is-demo';
import { factLine } from '../exchange/dataset/fact-lines';
import { csvName, FACTS, factsName, folderOf } from '../exchange/dataset/file-names';
import { KeySet } from '../exchange/dataset/key-set';
import { type Part, partsOf } from '../exchange/dataset/parts';
import { datasetRows, FILE_START, readingKey, readingKeys } from '../exchange/dataset/write-rows';
import { type Found, fileAt, writeAt } from '../folder/tree';
import { allFacts } from '../history/all-facts';
import type { Deletion, Fact } from '../records/fact';
import type { PlatformId } from '../records/ids';
import { type JustRead, type Readable, readAt, readables, type SyncWorld } from './folder-read';
import type { FolderState, KnownFile } from './folder-state';
import { inTurns } from './page-turn';

type ModelId = (platform: PlatformId, day: string) => string;

/** What goes on while own files are written. */
type Writing = {
  readonly world: SyncWorld;
  readonly device: string;
  /** The files to be read, by their folder, as they were before. */
  readonly found: ReadonlyMap<string, readonly Readable[]>;
  readonly justRead: JustRead;
  readonly modelId: ModelId;
  /** These two as in the state: ten years of ten shops are more than a thousand of each. */
  readonly files: Record<string, KnownFile>;
  readonly written: Record<string, string>;
  wrote: number;
};

/**
 * Adds to this device's own files what the history holds and no file of the folder has yet. A later sighting of a figure is
 * a new row; what stands there stays. Files of others are only read.
 *
 * @param found the files as they were before
 * @param justRead what `readOthers` has read of them; it need not be read once more
 */
export async function writeOwn(
  world: SyncWorld,
  state: FolderState,
  found: readonly Found[],
  justRead: JustRead,
  modelId: ModelId,
): Promise<{ readonly state: FolderState; readonly wrote: number; readonly deletions: readonly Deletion[] }> {
  const byFolder = Map.groupBy(readables(found), ({ path }) => folderOf(path));
  const [files, written] = [{ ...state.files }, { ...state.written }];
  const writing: Writing = {
    world,
    device: state.device,
    found: byFolder,
    justRead,
    modelId,
    files,
    written,
    wrote: 0,
  };
  const others: Fact[] = [];
  let done = 0;
  for await (const part of partsOf(inTurns(ownFacts(world)), others)) {
    await writePart(writing, part);
    world.onProgress?.({ doing: 'writing', done: ++done });
  }
  await writeFacts(writing, others);
  const deletions = others.flatMap((fact) => (fact.store === 'deletions' ? [fact.record] : []));
  return { state: { ...state, files, written }, wrote: writing.wrote, deletions };
}

/** The made-up shop is nobody's. */
async function* ownFacts({ db }: SyncWorld): AsyncGenerator<Fact> {
  for await (const fact of allFacts(db)) if (!isDemo(fact.record)) yield fact;
}

async function writePart(writing: Writing, { folder, snapshots }: Part): Promise<void> {
  const mark = markOf(snapshots.flatMap(readingKeys));
  if (isWritten(writing, folder, mark)) return;
  const path = `${folder}/${csvName(writing.device)}`;
  const hasOwn = writing.found.get(folder)?.some((file) => file.path === path);
  if (!hasOwn && writing.justRead.get(folder)?.mark === mark) return markWritten(writing, folder, mark); // all is from there
  const [own, all] = await factsIn(writing, folder, path);
  const known = new Set(all.flatMap((fact) => (fact.store === 'snapshots' ? readingKeys(fact.record) : [])));
  const missing = snapshots.flatMap((snapshot) => {
    const readings = snapshot.readings.filter((reading) => !known.has(readingKey(snapshot, reading)));
    return readings.length > 0 ? [{ ...snapshot, readings }] : [];
  });
  const rows = missing.map((each) => datasetRows(each, writing.modelId(each.platform, each.day))).join('');
  writing.wrote += missing.reduce((sum, { readings }) => sum + readings.length, 0);
  await append(writing, path, own ?? FILE_START, rows);
  markWritten(writing, folder, mark);
}

async function writeFacts(writing: Writing, others: readonly Fact[]): Promise<void> {
  const lines = others.map(factLine);
  const mark = markOf(lines);
  if (isWritten(writing, FACTS, mark)) return;
  const path = `${FACTS}/${factsName(writing.device)}`;
  const [own, all] = await factsIn(writing, FACTS, path);
  const known = new Set(all.map(factLine));
  const missing = lines.filter((line) => !known.has(line));
  writing.wrote += missing.length;
  await append(writing, path, own ?? '', missing.join(''));
  markWritten(writing, FACTS, mark);
}

/** This device's file there as it stands, where it is whole; and the facts of all files there. */
async function factsIn(
  { world, found }: Writing,
  folder: string,
  ownPath: string,
): Promise<[string | undefined, Fact[]]> {
  const all: Fact[] = [];
  let own: string | undefined;
  for (const file of found.get(folder) ?? []) {
    const { facts, problem } = await readAt(world.root, file);
    all.push(...facts);
    // One that is broken is written anew: only this device writes it, and its history is what it was written from.
    if (file.path === ownPath && !problem) own = await (await fileAt(world.root, file))?.text();
  }
  return [own, all];
}

async function append(writing: Writing, path: string, start: string, more: string): Promise<void> {
  const there = writing.found.get(folderOf(path))?.find((file) => file.path === path);
  if (more !== '') remember(writing, await writeAt(writing.world.root, path, start + more));
  else if (there) remember(writing, there);
}

function remember({ device, files }: Writing, { path, size, mtime }: Found): void {
  const isSame = files[path]?.size === size && files[path]?.mtime === mtime;
  files[path] = { size, mtime, device, ...(isSame && files[path]?.hasParquet && { hasParquet: true }) };
}

/** What stands for all that a file is to hold. */
function markOf(keys: readonly string[]): string {
  const set = new KeySet();
  for (const key of keys) set.add(key);
  return set.mark;
}

function isWritten({ written }: Writing, folder: string, mark: string): boolean {
  return Object.hasOwn(written, folder) && written[folder] === mark;
}

function markWritten({ written }: Writing, folder: string, mark: string): void {
  written[folder] = mark;
}
