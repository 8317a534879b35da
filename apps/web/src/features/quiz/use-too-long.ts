import { useEffect, useState } from 'react';
import { patienceMs } from './within.ts';

/** Whether something has gone on for longer than a person waits. */
export function useTooLong(goesOn: boolean, forMs = patienceMs): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!goesOn) return;
    const timer = setTimeout(() => {
      setOver(true);
    }, forMs);
    return () => {
      clearTimeout(timer);
      setOver(false);
    };
  }, [goesOn, forMs]);
  return over;
}
