'use client';

import { useMomentWords } from './use-moment-words.ts';

/** A moment, in the time of the place where the page is read. */
export function Moment({ iso, className }: { readonly iso: string; readonly className?: string }) {
  const words = useMomentWords();
  return (
    <time dateTime={iso} className={className}>
      {words(iso)}
    </time>
  );
}
