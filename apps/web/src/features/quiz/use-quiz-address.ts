'use client';

import { usePathname, useSearchParams } from 'next/navigation';

/** Where in a quiz a reader is; all of it is in the address, so that a reload and going back lead to the same place. */
export interface QuizPlace {
  readonly attempt: string;
  /** Counted from 1; absent: the first one still to be answered. */
  readonly question?: number | undefined;
  readonly results?: boolean;
}

export type QuizAddress = ReturnType<typeof useQuizAddress>;

export function useQuizAddress() {
  const path = usePathname();
  const params = useSearchParams();
  const attempt = params.get('attempt');
  const place: QuizPlace | null = attempt
    ? { attempt, question: Number(params.get('question')) || undefined, results: params.get('view') === 'results' }
    : null;

  const hrefTo = ({ attempt: id, question, results }: QuizPlace) => {
    const next = new URLSearchParams({ attempt: id });
    if (question) next.set('question', String(question));
    if (results) next.set('view', 'results');
    return `${path}?${next}`;
  };
  /** Goes there without asking the server: everything a quiz shows is here already. */
  const goTo = (next: QuizPlace) => {
    window.history.pushState(null, '', hrefTo(next));
    window.scrollTo(0, 0);
  };
  /** Names the place where the reader is already, which going back then leads to. */
  const settleAt = (here: QuizPlace) => {
    window.history.replaceState(null, '', hrefTo(here));
  };
  return { place, hrefTo, goTo, settleAt };
}
