import { afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { follow } from '../../apps/api/src/live/follow.ts';
import type { Live, Watch } from '../../apps/api/src/live/live.ts';

/** A store of one counter whose changes are told by hand. */
let value: number | null = 0;
let reads = 0;
let open = new Set<() => void>();

function watch(): Watch {
  let wake: () => void = () => {};
  let news = false;
  let closed = false;
  const tell = (): void => {
    news = true;
    wake();
  };
  open.add(tell);
  return {
    async changed() {
      if (!news) await new Promise<void>((resolve) => (wake = resolve));
      news = false;
    },
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      open.delete(tell);
      tell();
    },
  };
}

const live: Live = {
  ...{ watch, listening: true, watches: 0, onContent: () => {} },
  settle: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};
const changeTo = (next: number | null): void => {
  value = next;
  for (const tell of open) tell();
};
const followed = (): AsyncIterator<number | null> =>
  follow(live, {
    topics: ['Job:1'],
    read: () => {
      reads += 1;
      return Promise.resolve(value);
    },
    versionOf: (state) => state,
    hasEnded: (state) => state === 1000,
  })[Symbol.asyncIterator]();

afterEach(() => {
  [value, reads, open] = [0, 0, new Set()];
});

describe('what is followed', () => {
  test('is told as it is, then as it has become, to its end', async () => {
    const states = followed();
    expect(await states.next()).toEqual({ value: 0, done: false });
    changeTo(5);
    expect(await states.next()).toEqual({ value: 5, done: false });
    changeTo(1000);
    expect(await states.next()).toEqual({ value: 1000, done: false });
    expect(await states.next()).toMatchObject({ done: true });
    expect(open.size).toBe(0);
  });

  test('is not told again where nothing changed', async () => {
    const states = followed();
    await states.next();
    changeTo(0);
    const next = states.next();
    await sleep(300);
    changeTo(1);
    expect(await next).toEqual({ value: 1, done: false });
  });

  test('a hundred changes while the last one is being taken are one', async () => {
    const states = followed();
    await states.next();
    for (let change = 1; change <= 100; change += 1) changeTo(change);
    expect(await states.next()).toEqual({ value: 100, done: false });
    expect(reads).toBe(2);
  });

  test('is not read while nobody takes', async () => {
    const states = followed();
    await states.next();
    for (let change = 1; change <= 5; change += 1) {
      changeTo(change);
      await sleep(120);
    }
    expect(reads).toBeLessThanOrEqual(2);
    await states.return?.();
  });

  test('is let go at once by who goes away while waiting', async () => {
    const states = followed();
    await states.next();
    const waiting = states.next();
    await states.return?.();
    expect(await waiting).toMatchObject({ done: true });
    expect(open.size).toBe(0);
  });

  test('that is gone is told as null, and that is the end', async () => {
    const states = followed();
    await states.next();
    changeTo(null);
    expect(await states.next()).toEqual({ value: null, done: false });
    expect(await states.next()).toMatchObject({ done: true });
  });
});

test('a read that fails ends it with its error', async () => {
  const failing = follow(live, {
    topics: ['Job:1'],
    read: () => Promise.reject(new Error('The database is gone.')),
    versionOf: () => 1,
  })[Symbol.asyncIterator]();
  await expect(failing.next()).rejects.toThrow('The database is gone.');
  expect(open.size).toBe(0);
});
