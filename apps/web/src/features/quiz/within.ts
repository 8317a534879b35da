/** How long a person waits. */
export const patienceMs = 20_000;

/** The promise's value, or null where it takes longer than a person waits: a network that drops often stays silent. */
export function within<T>(promise: Promise<T>, timeoutMs = patienceMs): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(null);
    }, timeoutMs);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
