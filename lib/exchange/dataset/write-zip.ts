import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Fact } from '../../records/fact';
import type { Snapshot } from '../../records/snapshot';
import { factLine } from './fact-lines';
import { csvName, FACTS, factsName } from './file-names';
import { partsOf } from './parts';
import { datasetRows, FILE_START } from './write-rows';

/** A file of the data set, whole. */
type TextFile = { readonly path: string; readonly text: string };

/** All that a device knows as the files of a data set of its own. */
export async function* datasetFiles(
  facts: AsyncIterable<Fact> | Iterable<Fact>,
  device: string,
  modelId: (platform: Snapshot['platform'], day: string) => string,
): AsyncGenerator<TextFile> {
  const others: Fact[] = [];
  for await (const { folder, snapshots } of partsOf(facts, others)) {
    const rows = snapshots.map((each) => datasetRows(each, modelId(each.platform, each.day)));
    yield { path: `${folder}/${csvName(device)}`, text: FILE_START + rows.join('') };
  }
  if (others.length > 0) yield { path: `${FACTS}/${factsName(device)}`, text: others.map(factLine).join('') };
}

/** Files as a zip, piece by piece: memory holds one file. */
export async function* zipOf(files: AsyncIterable<TextFile>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  for await (const { path, text } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(strToU8(text), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made;
}
