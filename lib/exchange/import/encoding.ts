/** What a seller's text file is written in; GB18030 is what Chinese Excel and WPS save as CSV, and holds GBK and GB2312. */
export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The encoding of a text: what its byte order mark says; without one UTF-16 where every other byte is 0, UTF-8 where every byte
 * of the whole fits, else GB18030, which takes nearly anything: show it, and let the seller choose.
 */
export async function encodingOf(pieces: Pieces): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const piece of pieces) {
      const marked = isFirst && (markOf(piece) ?? wideOf(piece));
      if (marked) return marked;
      isFirst = false;
      strict.decode(piece, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** The text of a file, piece by piece, without its byte order mark. What does not fit the encoding becomes U+FFFD. */
export async function* decoded(pieces: Pieces, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: digits and commas have a zero byte each, on the same side. */
function wideOf(piece: Uint8Array): Encoding | undefined {
  const head = piece.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length / 10) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
