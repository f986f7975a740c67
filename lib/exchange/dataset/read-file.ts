import type { Fact } from '../../records/fact';
import type { Snapshot } from '../../records/snapshot';
import { readFactLines } from './fact-lines';
import { folderOf, partitionOf, type ReadableKind } from './file-names';
import type { FileRead, ProblemCode, ReadFile } from './problem';
import { rowSteps } from './read-rows';

/** A device writes a shop's month into a file: some hundred thousand rows would be needed to come here. */
export const MOST_BYTES = 32 * 1024 * 1024;

/**
 * One file of the data set, whoever wrote it. Never throws for what stands in it, and believes its name in nothing.
 *
 * @param path from the top of the folder, with `/` between
 * @param kind what its name says that it is
 * @param turn called every some milliseconds, and waited for: a page is not to stand still meanwhile
 */
export async function readFile(
  path: string,
  kind: ReadableKind,
  file: Blob,
  turn: () => Promise<void> | undefined = () => undefined,
): Promise<FileRead> {
  if (file.size > MOST_BYTES) return refused('too_large');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused('unreadable');
  }
  const text = decoded(bytes);
  if (text === undefined) return refused(kind.device ? 'damaged' : 'foreign');
  if (kind.kind === 'facts') return asFacts(readFactLines(text), kind, (fact) => fact);
  const steps = rowSteps(text);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await turn();
  const rows = step.value;
  const found = asFacts(rows, kind, (record: Snapshot): Fact => ({ store: 'snapshots', record }));
  return 'read' in rows && isMisplaced(path, rows.read) ? { ...found, problem: { code: 'misplaced' } } : found;
}

/** UTF-8 and nothing else, its byte order mark kept. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file with our name and another beginning is one of ours that has been changed. */
function asFacts<T>(found: ReadFile<T>, { device }: ReadableKind, fact: (one: T) => Fact): FileRead {
  if ('read' in found) return { facts: found.read.map(fact) };
  return found.problem.code === 'foreign' && device ? refused('damaged') : { facts: [], problem: found.problem };
}

function refused(code: ProblemCode): FileRead {
  return { facts: [], problem: { code } };
}

function isMisplaced(path: string, snapshots: readonly Snapshot[]): boolean {
  const folder = `/${folderOf(path)}`;
  return snapshots.some(({ platform, shopId, day }) => !folder.endsWith(`/${partitionOf(platform, shopId, day)}`));
}
