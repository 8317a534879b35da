import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
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
  /** Says what it prints to standard output too, not to standard error alone. */
  readonly talkative: boolean;
}

/** Ends a process whose supervisor was killed, which closes the channel between them. */
const endWithSupervisor = 'data:text/javascript,process.once("disconnect",()=>process.kill(process.pid,"SIGTERM"))';
const patienceMs = 10_000;

const running = new Set<ChildProcess>();
// Nothing waits any more when this process exits: a second Ctrl-C, or a fault.
process.once('exit', () => running.forEach((child) => signalGroup(child, 'SIGKILL')));

/**
 * Starts a Node process in a group of its own: Ctrl-C in the terminal reaches the supervisor alone, which then ends
 * the others in order.
 */
export function startProcess({ args, cwd, env, say, talkative }: ProcessOptions): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', endWithSupervisor, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    const lines = createInterface({ input: stream });
    if (stream === child.stderr || talkative) lines.on('line', (line) => line.trim() !== '' && say(humanLine(line)));
  }
  return child;
}

/** Resolves when the process has ended: "exit code 1", "signal SIGKILL". */
export function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
}

/** Asks a process to end, with all it has started; after ten seconds it is not asked. */
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
  const end = await endOf(child);
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (end !== 'exit code 0') throw new StartError(`${what} failed (${end}); what it said stands above.`);
}
