import { parentPort } from 'node:worker_threads';
import { tasks } from './engine/tasks.ts';
import type { Answer, Question } from './engine/engine.ts';

/** The engine's thread: answers each question it is posted, with progress on the way. */
const port = parentPort;
if (!port) throw new Error('The engine runs in a worker thread.');

const answer = (message: Answer): void => port.postMessage(message);

async function reply({ id, task, request }: Question): Promise<void> {
  const run = tasks[task] as (request: unknown, onProgress: (done: number, total: number) => void) => unknown;
  try {
    answer({ id, result: await run(request, (done, total) => answer({ id, done, total })) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

port.on('message', (question: Question) => void reply(question));
