import { benchFolder } from './folder';
import { benchHistory } from './history';
import { benchImport } from './import';
import { benchReader } from './reader';

/** What `run.ts` calls in the page. */
Object.assign(globalThis, {
  benches: { reader: benchReader, history: benchHistory, import: benchImport, folder: benchFolder },
});
