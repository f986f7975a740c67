import { openHistory } from '../../lib/history/open-history';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { reading, snapshot } from './sample';

/**
 * A worker that stops dead in the middle of a write: the snapshot and the list of shops have been handed to the database,
 * and no transaction has ended. It reports and then holds its thread, so that only the one who started it can end it.
 */
let puts = 0;
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
  const request = put.apply(this, args);
  if (++puts === 2) {
    self.postMessage('in the middle of a write');
    for (;;);
  }
  return request;
};

self.onmessage = async ({ data: name }: MessageEvent<string>) => {
  const db = await openHistory(name);
  await saveSnapshot(db, snapshot({ capturedAt: '2026-09-09T20:00:00+08:00', readings: [reading('a', 99)] }));
};
