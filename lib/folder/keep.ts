// A small store of its own: a folder's handle goes into no setting, and what a folder holds is no part of the history.

const DATABASE = 'scorelens-folder';
const STORE = 'kept';

/** What is kept under a name; undefined where there is nothing. */
export function kept<T>(name: string): Promise<T | undefined> {
  return withStore('readonly', (store) => store.get(name)) as Promise<T | undefined>;
}

/** Keeps a value that can be cloned, handles of folders too. */
export async function keep(name: string, value: unknown): Promise<void> {
  await withStore('readwrite', (store) => store.put(value, name));
}

/** Forgets what is kept under these names; everything without any. */
export async function forget(...names: string[]): Promise<void> {
  await withStore('readwrite', (store) =>
    names.length === 0 ? store.clear() : names.map((name) => store.delete(name)),
  );
}

async function withStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => unknown): Promise<unknown> {
  const db = await opened();
  try {
    const tx = db.transaction(STORE, mode);
    const asked = ask(tx.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    return asked instanceof IDBRequest ? asked.result : undefined;
  } finally {
    db.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
