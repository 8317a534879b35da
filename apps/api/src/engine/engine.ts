import { Worker } from 'node:worker_threads';
import type { OnProgress, TaskName, Tasks } from './tasks.ts';

/** Asks the engine; reading long reports takes seconds, in which the server goes on answering. */
export interface Engine {
  run<Name extends TaskName>(
    task: Name,
    request: Tasks[Name]['request'],
    onProgress?: OnProgress,
  ): Promise<Tasks[Name]['result']>;
  stop(): Promise<void>;
}

/** What is posted to the thread … */
export interface Question {
  readonly id: number;
  readonly task: TaskName;
  readonly request: unknown;
}

/** … and what it posts back: any number of progress messages, then a result or an error. */
export type Answer = { readonly id: number } & (
  { readonly done: number; readonly total: number } | { readonly result: unknown } | { readonly error: string }
);

/** The engine was stopped over a task that took too long. */
export class EngineTimeoutError extends Error {
  override readonly name = 'EngineTimeoutError';
}

export interface EngineOptions {
  /** How long a task may take, with those that it waits for. */
  readonly taskMs: number;
  /** Whether the thread is started at once, since its dictionary takes a while, or when it is first asked. */
  readonly atOnce: boolean;
}

interface Pending {
  readonly timer: NodeJS.Timeout;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: OnProgress | undefined;
}

/** One thread, started again after it died. Tasks are done in order. */
export function startEngine(workerFile: URL, { taskMs, atOnce }: EngineOptions): Engine {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let lastId = 0;

  const start = (): Worker => {
    const started = new Worker(workerFile);
    started.unref();
    started.on('message', settle);
    started.on('error', (error) => abandon(error));
    started.on('exit', () => {
      if (worker === started) worker = null;
      abandon(new Error('The engine stopped.'));
    });
    return started;
  };
  const settle = (answer: Answer): void => {
    const asked = pending.get(answer.id);
    if (!asked) return;
    if ('total' in answer) return asked.onProgress?.(answer.done, answer.total);
    pending.delete(answer.id);
    clearTimeout(asked.timer);
    if ('error' in answer) asked.reject(new Error(answer.error));
    else asked.resolve(answer.result as never);
  };
  const abandon = (error: unknown): void => {
    for (const { reject, timer } of pending.values()) {
      clearTimeout(timer);
      reject(error instanceof Error ? error : new Error(String(error)));
    }
    pending.clear();
  };

  /** The thread cannot be interrupted, only ended; tasks that waited behind this one are asked again by their jobs. */
  const cutOff = (id: number): void => {
    pending.get(id)?.reject(new EngineTimeoutError(`The engine took longer than ${taskMs / 1000} seconds.`));
    pending.delete(id);
    void worker?.terminate();
  };

  if (atOnce) worker = start();
  return {
    run(task, request, onProgress) {
      worker ??= start();
      const id = (lastId += 1);
      const question: Question = { id, task, request };
      return new Promise((resolve, reject) => {
        // Counted from when it is asked: a task also waits for those before it.
        const timer = setTimeout(() => cutOff(id), taskMs).unref();
        pending.set(id, { timer, resolve, reject, onProgress });
        worker?.postMessage(question);
      });
    },
    async stop() {
      await worker?.terminate();
    },
  };
}
