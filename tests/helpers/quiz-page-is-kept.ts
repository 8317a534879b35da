/// <reference lib="dom" />
import type { Page } from 'playwright-core';

const patienceMs = 30_000;

/** Waits until all is kept that a reload of a quiz without a server needs: the page, its files and the attempt. */
export async function quizPageIsKept(page: Page, attemptId: string): Promise<void> {
  const end = Date.now() + patienceMs;
  // By evaluating again and again: Playwright's waitForFunction takes any promise for a yes.
  while (!(await page.evaluate(isKept, attemptId))) {
    if (Date.now() > end) throw new Error(`What a reload of the quiz needs is not kept within ${patienceMs} ms.`);
    await page.waitForTimeout(50);
  }
}

async function isKept(id: string): Promise<boolean> {
  const [pages, files] = await Promise.all(
    ['crossread-quizzes', 'crossread-files'].map(async (name) => (await (await caches.open(name)).keys()).length),
  );
  if (pages !== 2 || (files ?? 0) <= 10) return false;
  // Opened before the page has made it, it would be made without what it holds.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'crossread')) return false;
  const settled = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('No answer.'));
    });
  const store = await settled(indexedDB.open('crossread'));
  const kept = await settled(store.transaction('attempts').objectStore('attempts').count(id));
  store.close();
  return kept === 1;
}
