import type { Fact } from '../../records/fact';
import { streamOf } from '../stream-of';
import { Chain } from './chain';
import { type BackupHead, type BackupSettings, type Digest, HOW_TO_CHECK } from './format';

/** Text that is encoded at a time. */
const PIECE_LENGTH = 64 * 1024;

export type BackupContent = {
  readonly head: BackupHead;
  readonly settings: BackupSettings;
  readonly facts: AsyncIterable<Fact> | Iterable<Fact>;
};

/**
 * A backup, gzipped: lines of JSON. The first says what it is, the second holds the settings, then a fact a line, and the
 * last counts them and has the checksum of all before. Memory does not grow with the history.
 */
export function backupStream(content: BackupContent, digest: Digest): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(piecesOf(content, digest)).pipeThrough(new CompressionStream('gzip'));
}

async function* piecesOf(
  { head, settings, facts }: BackupContent,
  digest: Digest,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const chain = new Chain(digest);
  const counts: Record<string, number> = {};
  let text = line({ ...head, check: HOW_TO_CHECK }) + line({ settings });
  for await (const { store, record } of facts) {
    counts[store] = (counts[store] ?? 0) + 1;
    if (store === 'snapshots') counts.readings = (counts.readings ?? 0) + record.readings.length;
    text += line({ store, record });
    if (text.length < PIECE_LENGTH) continue;
    const bytes = encoder.encode(text);
    await chain.add(bytes);
    yield bytes;
    text = '';
  }
  const bytes = encoder.encode(text);
  await chain.add(bytes);
  yield bytes;
  yield encoder.encode(line({ end: true, counts, sha256: await chain.end() }));
}

/** JSON writes half a character as an escape, so that it comes back as it was. */
function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
