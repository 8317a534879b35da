import { useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import { pupilQuery, type Assignment } from './pupil-documents.ts';

/** Often enough for a class that waits for its quiz, seldom enough for a thousand who do. */
const everyMs = 10_000;

/** What the class was set, beginning with what is known and looked up again while the page is in sight. */
export function useAssignments(known: readonly Assignment[]): readonly Assignment[] {
  const [{ data }, ask] = useQuery({ query: pupilQuery, requestPolicy: 'network-only', pause: true });
  const look = useEffectEvent(() => {
    if (document.visibilityState === 'visible') ask();
  });
  useEffect(() => {
    const timer = setInterval(() => look(), everyMs);
    const back = () => look();
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, []);
  return data?.viewer.pupil?.class.assignments ?? known;
}
