import { useEffect, useEffectEvent } from 'react';

const firstMs = 2_000;
const longestMs = 60_000;

/** While there is something to be done again: soon, then ever more rarely, and whenever the network or the reader is back. */
export function usePulse(active: boolean, beat: () => void): void {
  const again = useEffectEvent(beat);
  useEffect(() => {
    if (!active) return;
    let waitMs = firstMs;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => {
        waitMs = Math.min(2 * waitMs, longestMs);
        again();
        wait();
      }, waitMs);
    };
    const back = () => {
      if (document.visibilityState === 'visible') again();
    };
    wait();
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [active]);
}
