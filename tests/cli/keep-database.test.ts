import { expect, test } from '@jest/globals';
import { keepDatabase } from '../../apps/cli/src/serve/keep-database.ts';

/** Keeps a database of which `looks` says, look by look, whether it had died, or why it does not start. */
async function keep(looks: readonly (boolean | Error)[]): Promise<readonly string[]> {
  const said: string[] = [];
  let stop = async (): Promise<void> => {};
  await new Promise<void>((resolve) => {
    const left = [...looks];
    const revive = async (): Promise<boolean> => {
      const now = left.shift() ?? false;
      if (left.length === 0) resolve();
      if (now instanceof Error) throw now;
      return now;
    };
    stop = keepDatabase({ revive }, (line) => said.push(line), 1);
  });
  await stop();
  return said;
}

test.each<[string, readonly (boolean | Error)[], readonly string[]]>([
  ['runs', [false, false, false], []],
  ['has died and is started again', [false, true, false], ['It had ended. It runs again.']],
  [
    'does not start for a while, which is said once',
    [new Error('No space.'), new Error('No space.'), true],
    ['It has ended and does not start. Trying again. No space.', 'It had ended. It runs again.'],
  ],
])('a database that %s', async (_what, looks, said) => {
  expect(await keep(looks)).toEqual(said);
});
