let before: Promise<unknown> = Promise.resolve();

/**
 * Does one thing after the other: of all tabs where the browser has locks, else of this one. Without https there are no
 * locks; two tabs then send the same answer at worst, which the API stores once.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks) return locks.request('crossread:send', work);
  const turn = before.then(work);
  before = turn.catch(() => undefined);
  return turn;
}
