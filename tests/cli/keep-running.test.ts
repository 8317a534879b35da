import { spawn } from 'node:child_process';
import { afterEach, expect, test } from '@jest/globals';
import { keepRunning } from '../../apps/cli/src/serve/keep-running.ts';
import type { Kept } from '../../apps/cli/src/serve/keep-running.ts';

let kept: Kept | undefined;
afterEach(() => kept?.stop());

/** Keeps a Node script running and notes what is said until `lines` have been. */
function keep(script: string, lines: number) {
  const said: string[] = [];
  const pids: (number | undefined)[] = [];
  const enough = new Promise<void>((resolve) => {
    kept = keepRunning({
      start: () => {
        const child = spawn(process.execPath, ['-e', script], { detached: true, stdio: 'ignore' });
        pids.push(child.pid);
        return child;
      },
      say: (line) => said.push(line) === lines && resolve(),
      firstDelay: 0.01,
    });
  });
  return { said, pids, enough };
}

test('a part that dies is started again, waiting twice as long each time', async () => {
  const { said, pids, enough } = keep('process.exit(3)', 3);
  await enough;
  expect(said).toEqual([
    'It has ended (exit code 3). Starting it again in 0.01 s.',
    'It has ended (exit code 3). Starting it again in 0.02 s.',
    'It has ended (exit code 3). Starting it again in 0.04 s.',
  ]);
  expect(new Set(pids).size).toBe(3);
});

test('a part that is stopped ends and stays ended', async () => {
  const { said, pids } = keep('setInterval(() => {}, 1000)', 1);
  await kept?.stop();
  expect(said).toEqual([]);
  expect(() => process.kill(pids[0] ?? 0, 0)).toThrow('ESRCH');
});

test('a part can be stopped while it waits to be started again', async () => {
  const { pids, enough } = keep('process.exit(1)', 1);
  await enough;
  await kept?.stop();
  const started = pids.length;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pids).toHaveLength(started);
});
