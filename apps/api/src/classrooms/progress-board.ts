import { setTimeout as sleep } from 'node:timers/promises';
import { progressOf, type Progress, type ProgressStore } from './progress.ts';

/** How classes do, for all who watch them in this process. */
export interface ProgressBoard {
  /** Collected after this was asked, together with all who ask meanwhile; null where the assignment is gone. */
  read(assignmentId: string): Promise<Progress | null>;
}

/** No class is collected more often, however many watch it and however fast it answers. */
const restMs = 400;

export function startProgressBoard(store: ProgressStore): ProgressBoard {
  const coming = new Map<string, Promise<Progress | null>>();
  const begunAt = new Map<string, number>();

  async function collect(assignmentId: string): Promise<Progress | null> {
    const since = performance.now() - (begunAt.get(assignmentId) ?? -restMs);
    if (since < restMs) await sleep(restMs - since);
    coming.delete(assignmentId);
    begunAt.set(assignmentId, performance.now());
    setTimeout(() => {
      if (performance.now() - (begunAt.get(assignmentId) ?? 0) >= restMs) begunAt.delete(assignmentId);
    }, restMs + 1).unref();
    return progressOf(store, assignmentId);
  }

  return {
    read(assignmentId) {
      const joined = coming.get(assignmentId);
      if (joined) return joined;
      const next = Promise.resolve().then(() => collect(assignmentId));
      coming.set(assignmentId, next);
      return next;
    },
  };
}
