import type { ImportDraft } from './report-draft.ts';

/**
 * Where a story that is being added is kept: IndexedDB, because saved pages are larger than what the browser's simple
 * stores hold. A browser that keeps nothing still imports.
 */
const database = 'crossread';
const table = 'drafts';
const key = 'new-story';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB does not open'));
    };
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> {
  try {
    const opened = await open();
    const result = await new Promise<T>((resolve, reject) => {
      const transaction = opened.transaction(table, mode);
      const request = work(transaction.objectStore(table));
      transaction.oncomplete = () => {
        resolve(request.result);
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('IndexedDB does not keep it'));
      };
    });
    opened.close();
    return result;
  } catch {
    return null;
  }
}

export async function readDraft(): Promise<ImportDraft | null> {
  return (await run<ImportDraft | undefined>('readonly', (store) => store.get(key))) ?? null;
}

export async function writeDraft(draft: ImportDraft): Promise<void> {
  await run('readwrite', (store) => store.put(draft, key));
}

export async function forgetDraft(): Promise<void> {
  await run('readwrite', (store) => store.delete(key));
}
