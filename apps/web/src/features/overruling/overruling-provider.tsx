'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { createContext, use, useEffect, useRef, useState, useTransition, type ReactNode } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { useJobOf, type JobAnswer } from '#features/jobs/use-job-of.ts';

export interface Overruling {
  readonly busy: boolean;
  /** Overrules, or takes that back, and shows the story as it is then. Gives whether it was done. */
  overrule<Data extends JobAnswer, Variables extends AnyVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<boolean>;
}

const OverrulingContext = createContext<Overruling | null>(null);

export function useOverruling(): Overruling {
  const overruling = use(OverrulingContext);
  if (!overruling) throw new Error('Overruling takes an OverrulingProvider around it.');
  return overruling;
}

/**
 * Lets the comparisons in it be overruled, one after the other, and tells how that goes in one place, which stays when the
 * comparison that was overruled is gone.
 */
export function OverrulingProvider({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('overruling');
  const router = useRouter();
  const { busy, job, problem, run } = useJobOf();
  const [done, setDone] = useState(false);
  const [showing, startShowing] = useTransition();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It is in sight already, beside what was overruled.
    if (done) told.current?.focus({ preventScroll: true });
  }, [done]);
  const overrule: Overruling['overrule'] = async (mutation, variables) => {
    setDone(false);
    const ended = await run(mutation, variables);
    if (!ended) return false;
    // Told when the page shows it.
    startShowing(() => {
      router.refresh();
      setDone(true);
    });
    return true;
  };
  return (
    <OverrulingContext value={{ busy: busy || showing, overrule }}>
      {children}
      <div
        ref={told}
        tabIndex={-1}
        onBlur={() => setDone(false)}
        data-screen-only
        className="sticky bottom-4 z-10 w-fit max-w-full border-s-4 border-rule-strong bg-shade px-5 py-3 empty:hidden"
      >
        {job ? (
          <Progress doing="overruling" job={job} />
        ) : problem ? (
          <ProblemNotice problem={problem} />
        ) : (
          done && <p role="status">{t('done')}</p>
        )}
      </div>
    </OverrulingContext>
  );
}
