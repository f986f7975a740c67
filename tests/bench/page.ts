import { benchHistory } from './history';
import { benchReader } from './reader';

/** What `run.ts` calls in the page. */
Object.assign(globalThis, { benches: { reader: benchReader, history: benchHistory } });
