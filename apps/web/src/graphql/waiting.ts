/** What waits to be sent again, for the reader to be told. */
export interface Waiting {
  readonly isWaiting: () => boolean;
  begin(key: number): void;
  end(key: number): void;
  /** Calls back when `isWaiting` may have changed; gives what ends that. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function newWaiting(): Waiting {
  const keys = new Set<number>();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((changed) => changed());
  return {
    isWaiting: () => keys.size > 0,
    begin(key) {
      keys.add(key);
      tell();
    },
    end(key) {
      if (keys.delete(key)) tell();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
