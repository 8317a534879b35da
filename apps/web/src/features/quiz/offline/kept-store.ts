import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Problem } from '#ui/problem-notice.tsx';
import type { Answer, Attempt, Certainty } from '../attempt-documents.ts';

/** An answer that the API does not have yet. */
export interface KeptAnswer {
  readonly attemptId: string;
  readonly questionId: string;
  readonly answer: Answer;
  readonly certainty: Certainty | null;
  /** By this browser's clock, of which only differences matter; answers kept by an earlier version have none. */
  readonly givenAt?: number;
  /** What the API said against it; null as long as it only waits. */
  readonly refused: Exclude<Problem, 'unreachable'> | null;
}

/** Its place in the order in which answers were given. */
type Placed = KeptAnswer & { readonly place: number };

interface Kept extends DBSchema {
  answers: { key: number; value: KeptAnswer; indexes: { question: [string, string] } };
  attempts: { key: string; value: Attempt };
}

let opened: Promise<IDBPDatabase<Kept>> | null = null;

/** The browser's own database, which works without https too. Rejects in a browser that keeps nothing. */
export async function keptStore(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('crossread', 1, {
    upgrade(database) {
      const answers = database.createObjectStore('answers', { keyPath: 'place', autoIncrement: true });
      answers.createIndex('question', ['attemptId', 'questionId'], { unique: true });
      database.createObjectStore('attempts', { keyPath: 'id' });
    },
    terminated: () => (opened = null),
  });
  return opened;
}

/** The first answer to a question stays, as it does in the API; one that was refused gives way. */
export async function keepAnswer(given: Omit<KeptAnswer, 'refused'>): Promise<void> {
  const transaction = (await keptStore()).transaction('answers', 'readwrite');
  const earlier = (await transaction.store.index('question').get([given.attemptId, given.questionId])) as
    Placed | undefined;
  if (earlier?.refused) await transaction.store.delete(earlier.place);
  if (!earlier || earlier.refused) await transaction.store.add({ ...given, refused: null });
  await transaction.done;
}

/** All of them, in the order in which they were given. */
export async function keptAnswers(): Promise<readonly Placed[]> {
  return (await (await keptStore()).getAll('answers')) as Placed[];
}

export async function forgetAnswer({ place }: Placed): Promise<void> {
  await (await keptStore()).delete('answers', place);
}

export async function keepRefused(kept: Placed, refused: KeptAnswer['refused']): Promise<void> {
  await (await keptStore()).put('answers', { ...kept, refused });
}
