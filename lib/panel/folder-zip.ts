import { isDemo } from '../demo/is-demo';
import { datasetFiles, zipOf } from '../exchange/dataset/write-zip';
import { streamOf } from '../exchange/stream-of';
import { allFacts } from '../history/all-facts';
import type { Fact } from '../records/fact';
import { ownDevice } from './folder-state';
import { modelIds } from './model-ids';
import type { Panel } from './panel-model';
import { saveFile } from './save-file';

/**
 * All that this browser knows as a zipped data set, for a browser that cannot keep a folder in step: unpacked into the
 * folder of the others it is one device's part of it, and the others read it.
 *
 * @returns the file's name
 */
export async function downloadZip(panel: Panel): Promise<string> {
  const [db, device, modelId] = await Promise.all([panel.history(), ownDevice(), modelIds()]);
  async function* facts(): AsyncGenerator<Fact> {
    for await (const fact of allFacts(db)) if (!isDemo(fact.record)) yield fact;
  }
  const name = `scorelens-${panel.today.value}-${device}.zip`;
  saveFile(await new Response(streamOf(zipOf(datasetFiles(facts(), device, modelId)))).blob(), name);
  return name;
}
