import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether Chromium itself has thrown all IndexedDB of the extension away when it was started last: its store's own log then
 * says that it was made anew. It happens when a process is killed between two pieces of one record and, a start later, what
 * was appended behind the torn piece is taken for damage (https://github.com/google/leveldb/issues/1287, open in 2026-11).
 * No page can prevent it; what helps are copies beside the store, a backup, and a word to the seller.
 */
export function wasWiped(profile: string, id: string): boolean {
  const folder = join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  return readdirSync(folder).includes('LOG') && readFileSync(join(folder, 'LOG'), 'utf8').includes('Creating DB');
}
