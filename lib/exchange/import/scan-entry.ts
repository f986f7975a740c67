import { unpackEntry } from './unpack-entry';
import { type XmlEvents, XmlScanner } from './xml-scanner';
import type { Bytes, ZipEntry } from './zip-directory';

/** Goes through an XML file of an archive; after each piece of it the caller has its turn. @throws TableError */
export async function* scanEntry(
  file: Bytes,
  entry: ZipEntry,
  events: XmlEvents,
  limit?: number,
): AsyncGenerator<void> {
  const decoder = new TextDecoder();
  const scanner = new XmlScanner(events);
  for await (const bytes of unpackEntry(file, entry, limit)) {
    scanner.write(decoder.decode(bytes, { stream: true }));
    yield;
  }
}

/** The same to its end, for the small ones. */
export async function scanWhole(file: Bytes, entry: ZipEntry, events: XmlEvents, limit?: number): Promise<void> {
  for await (const _ of scanEntry(file, entry, events, limit));
}
