import { isDemo } from '../demo/is-demo';
import { backupName, backupsToDrop } from '../exchange/backup/backup-name';
import type { Digest } from '../exchange/backup/format';
import { backupStream } from '../exchange/backup/write-backup';
import { BACKUPS } from '../exchange/dataset/file-names';
import type { Folder } from '../folder/file-system';
import { namesIn, removeAt, writeAt } from '../folder/tree';
import { allFacts } from '../history/all-facts';
import type { Fact } from '../records/fact';
import { settingsOf } from './backup-settings';
import { ownDevice } from './folder-state';
import type { Panel } from './panel-model';

/** Backups of this device that are kept in the folder. */
const KEEP = 5;

export const sha256: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);

/** Everything that this browser knows, as a backup with its name. It is read while it is written. */
export async function makeBackup(
  panel: Panel,
): Promise<{ name: string; stream: ReadableStream<Uint8Array<ArrayBuffer>> }> {
  const [db, device, { version }] = await Promise.all([panel.history(), ownDevice(), panel.pages()]);
  async function* facts(): AsyncGenerator<Fact> {
    for await (const fact of allFacts(db)) if (!isDemo(fact.record)) yield fact;
  }
  const head = {
    format: 'ScoreLens backup',
    version: 1,
    app: version,
    made: panel.now.value.toISOString(),
    device,
  } as const;
  const stream = backupStream({ head, settings: await settingsOf(panel), facts: facts() }, sha256);
  return { name: backupName(panel.today.value, device), stream };
}

/**
 * Puts a backup into the chosen folder, and takes this device's oldest away. The name is there only once the file is whole.
 *
 * @returns its name
 */
export async function backUpInto(panel: Panel, root: Folder): Promise<string> {
  const { name, stream } = await makeBackup(panel);
  await writeAt(root, `${BACKUPS}/${name}`, stream);
  for (const old of backupsToDrop(await namesIn(root, BACKUPS), await ownDevice(), KEEP)) {
    await removeAt(root, `${BACKUPS}/${old}`);
  }
  return name;
}
