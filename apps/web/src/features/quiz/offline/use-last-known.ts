'use client';

import { useEffect, useState } from 'react';
import type { Attempt } from '../attempt-documents.ts';
import { keptStore } from './kept-store.ts';

/**
 * An attempt as the API last gave it, for when it does not answer: undefined until that has been looked up, null where
 * nothing is kept. `found` is what the API gives now; a finished attempt, or one that it does not have, is not kept any
 * longer.
 */
export function useLastKnown(attemptId: string, found: Attempt | null | undefined): Attempt | null | undefined {
  const [known, setKnown] = useState<Attempt | null>();
  useEffect(() => {
    void read(attemptId).then(setKnown);
  }, [attemptId]);
  useEffect(() => {
    if (found !== undefined) void keep(attemptId, found?.finishedAt === null ? found : null);
  }, [attemptId, found]);
  return known;
}

async function read(attemptId: string): Promise<Attempt | null> {
  try {
    return (await (await keptStore()).get('attempts', attemptId)) ?? null;
  } catch {
    return null;
  }
}

async function keep(attemptId: string, attempt: Attempt | null): Promise<void> {
  try {
    const store = await keptStore();
    await (attempt ? store.put('attempts', attempt) : store.delete('attempts', attemptId));
  } catch {
    // A browser that keeps nothing still runs the quiz.
  }
}
