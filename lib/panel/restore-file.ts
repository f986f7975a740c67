import { isDemo } from '../demo/is-demo';
import { BackupError, type BackupHead, type BackupSettings } from '../exchange/backup/format';
import { backupFacts, readBackupStart } from '../exchange/backup/read-backup';
import type { Problem } from '../exchange/dataset/problem';
import { readZip, ZipError } from '../exchange/dataset/read-zip';
import type { ImportPreview, ImportSource } from '../history/import-types';
import type { Fact } from '../records/fact';
import { sha256 } from './backup-write';

/** A file of the data set that was not read, or what to know of it. */
export type NamedProblem = { readonly path: string; readonly problem: Problem };

/** A file that can be restored from: a backup, or a zipped data set. Its facts may be gone through more than once. */
export type Restorable = {
  readonly name: string;
  readonly kind: Extract<ImportSource['kind'], 'backup' | 'zip'>;
  readonly facts: () => AsyncGenerator<Fact>;
  readonly head?: BackupHead;
  readonly settings?: BackupSettings;
  /** Fills while facts are gone through. */
  readonly problems: () => readonly NamedProblem[];
};

/** What restoring would do. */
export type Preview = ImportPreview;

/** Why nothing can be restored from a file; each has a sentence that says what to do. */
export type Refusal = BackupError['code'] | `zip_${ZipError['code']}`;

/** @throws BackupError */
export async function openRestorable(file: File): Promise<Restorable> {
  const { name } = file;
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0x50 && second === 0x4b) {
    let problems: NamedProblem[] = [];
    const facts = () => {
      problems = [];
      return own(zipFacts(file, problems));
    };
    return { name, kind: 'zip', facts, problems: () => problems };
  }
  const start = await readBackupStart(file);
  return { name, kind: 'backup', ...start, facts: () => own(backupFacts(file, sha256)), problems: () => [] };
}

/** What to say of an error; undefined where the file is not to blame. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof BackupError) return error.code;
  return error instanceof ZipError ? `zip_${error.code}` : undefined;
}

async function* zipFacts(file: Blob, problems: NamedProblem[]): AsyncGenerator<Fact> {
  for await (const { path, facts, problem } of readZip(file)) {
    if (problem) problems.push({ path, problem });
    yield* facts;
  }
}

/** A made-up shop is in no file of ours; one that is there was put there. */
async function* own(facts: AsyncGenerator<Fact>): AsyncGenerator<Fact> {
  for await (const fact of facts) if (!isDemo(fact.record)) yield fact;
}
