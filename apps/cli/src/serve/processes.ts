import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Say } from './log.ts';
import { humanLine } from './log.ts';
import { StartError } from './start-error.ts';

export interface ProcessOptions {
  /** Arguments of Node: a script and what it is given. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: Say;
  /** Which of its lines are said: all, those on standard error, or all but only once it has failed. */
  readonly lines: 'all' | 'errors' | 'when-it-fails';
}

/**
 * Ends a process whose supervisor was killed, which closes the pipe between them, and keeps none alive for that. Worker
 * threads are given the same arguments and have no pipe.
 */
const endWithSupervisor = `data:text/javascript,
  import { isMainThread } from 'node:worker_threads';
  const end = () => process.kill(process.pid, 'SIGTERM');
  if (isMainThread) process.stdin.once('close', end).resume().unref();
`.replace(/\n */g, '');
const patienceMs = 10_000;

const running = new Set<ChildProcess>();
// Nothing waits any more when this process exits: a second Ctrl-C, or a fault.
process.once('exit', () => running.forEach((child) => signalGroup(child, 'SIGKILL')));

/**
 * Starts a Node process in a group of its own: Ctrl-C in the terminal reaches the supervisor alone, which then ends
 * the others in order.
 */
export function startProcess({ args, cwd, env, say, lines }: ProcessOptions): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', endWithSupervisor, ...args], {
    cwd,
    env,
    detached: true,
    stdio: 'pipe',
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const held: string[] = [];
  const hear = (line: string): void => {
    if (line.trim() === '') return;
    if (lines === 'when-it-fails') held.push(line);
    else say(humanLine(line));
  };
  if (lines === 'errors') child.stdout.resume();
  else createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  child.once('close', (code) => code !== 0 && held.forEach((line) => say(line)));
  return child;
}

/** Resolves when the process has ended: "exit code 1", "signal SIGKILL". */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
}

/** Asks a process to end, with all it has started; after ten seconds it is ended. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = endOf(child);
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patienceMs);
  await ended;
  clearTimeout(timer);
}

export function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended.
  }
}

/** Runs a process to its end. Throws where that is not exit code 0; `signal` ends it early. */
export async function runProcess(options: ProcessOptions, what: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const child = startProcess(options);
  const stop = () => void endProcess(child);
  signal.addEventListener('abort', stop);
  const [end] = await Promise.all([endOf(child), once(child, 'close')]);
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (end !== 'exit code 0') throw new StartError(`${what} failed (${end}); what it said stands above.`);
}
