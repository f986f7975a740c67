import { BackupError } from './format';

/** Settings with many taught rules are long; a line without an end is no backup's. */
const MOST_LINE = 32 * 1024 * 1024;
const NEW_LINE = 10;

/**
 * The lines of a gzipped file as bytes, each with its line end. Memory holds a line, whatever the file unpacks to.
 *
 * @throws BackupError if it is no gzip, cut, broken, or has a line that is too long or without an end
 */
export async function* linesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) throw new BackupError('foreign');
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  let parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read().catch((error: unknown) => {
        throw new BackupError('damaged', error);
      });
      if (done) break;
      let from = 0;
      for (let end = value.indexOf(NEW_LINE); end >= 0; end = value.indexOf(NEW_LINE, from)) {
        yield joined([...parts, value.subarray(from, end + 1)]);
        [parts, length, from] = [[], 0, end + 1];
      }
      if (from === value.length) continue;
      parts.push(value.slice(from));
      length += value.length - from;
      if (length > MOST_LINE) throw new BackupError('damaged');
    }
  } finally {
    reader.cancel().catch(() => undefined); // whoever asks for the first lines only leaves here
  }
  if (length > 0) throw new BackupError('damaged');
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
