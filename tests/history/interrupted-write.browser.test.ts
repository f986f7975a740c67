import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listShops } from '../../lib/history/list-shops';
import { type HistoryDb, openHistory } from '../../lib/history/open-history';
import { snapshotsOf } from '../../lib/history/read-snapshots';
import { saveSnapshot } from '../../lib/history/save-snapshot';
import { reading, snapshot, values } from './sample';

const NAME = 'test-interrupted';
const before = snapshot({ readings: [reading('a', 1), reading('b', 2)] });
let db: HistoryDb;

beforeEach(async () => {
  db = await openHistory(NAME);
  await saveSnapshot(db, before);
});
afterEach(async () => {
  vi.restoreAllMocks();
  db.close();
  await deleteDB(NAME);
});

async function expectNothingChanged() {
  expect(await snapshotsOf(db, 'douyin', '10000001')).toEqual([before]);
  expect(await listShops(db)).toMatchObject([{ days: 1, shopName: '示例旗舰店' }]);
}

test('a worker killed in the middle of a write leaves the old record whole, and the next write works', async () => {
  const worker = new Worker(new URL('./dying-writer.ts', import.meta.url), { type: 'module' });
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
    worker.postMessage(NAME);
  });
  worker.terminate();

  await expectNothingChanged();
  const merged = await saveSnapshot(
    db,
    snapshot({ capturedAt: '2026-09-09T21:00:00+08:00', readings: [reading('b', 3)] }),
  );
  expect(values(merged)).toEqual({ a: 1, b: 3 });
});

test('a frame closed in the middle of a write leaves the old record whole', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inFrame = frame.contentWindow as unknown as typeof globalThis;
  // The frame's own database, so that the connection dies with the frame.
  const connection = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = inFrame.indexedDB.open(NAME);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tx = connection.transaction(['months', 'shops'], 'readwrite');
  await new Promise((resolve) => {
    const request = tx.objectStore('months').delete(['douyin', '10000001', '2026-09', 'overview']);
    request.onsuccess = resolve;
  });
  frame.remove();

  await expectNothingChanged();
});

test('a transaction aborted after its first write leaves the old record whole, and the caller is told', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (this.name === 'shops') this.transaction.abort(); // as a full disk does
    return request;
  });
  const visit = snapshot({ day: '2026-09-09', capturedAt: '2026-09-09T20:00:00+08:00', readings: [reading('a', 99)] });
  await expect(saveSnapshot(db, visit)).rejects.toMatchObject({ name: 'AbortError' });

  await expectNothingChanged();
});
