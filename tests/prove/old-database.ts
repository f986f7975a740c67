import { migrations, openHistory } from '../../lib/history/open-history';
import { revive } from '../history/revive';

/** A store's records as a fixture writes them. */
export type Stores = Readonly<Record<string, readonly object[]>>;

/** A connection that nobody keeps is closed with the garbage. */
const held: unknown[] = [];

/** What runs in a page of the extension's origin that opens nothing by itself. */
const tools = {
  /** The database as the version left it, with these records. */
  async make(version: number, stores: Stores): Promise<void> {
    await new Promise<void>((done, fail) => {
      const request = indexedDB.deleteDatabase('scorelens');
      request.onsuccess = () => done();
      request.onerror = () => fail(request.error);
    });
    const db = await openHistory('scorelens', migrations.slice(0, version));
    for (const [store, records] of Object.entries(stores)) {
      const tx = db.transaction(store as 'months', 'readwrite'); // by its name at the time
      for (const record of records) tx.store.put(revive(record) as never);
      await tx.done;
    }
    db.close();
  },
  /** A panel of that version that is still open. `deaf`: it does not make room for a newer one, as only a hung page does. */
  async hold(version: number, deaf: boolean): Promise<void> {
    if (deaf)
      await new Promise<void>((done) => {
        const request = indexedDB.open('scorelens', version);
        request.onsuccess = () => {
          held.push(request.result);
          done();
        };
      });
    else held.push(await openHistory('scorelens', migrations.slice(0, version)));
  },
  versions: migrations.length,
};
export type OldDatabase = typeof tools;
Object.assign(globalThis, { oldDatabase: tools });
