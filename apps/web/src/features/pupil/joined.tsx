'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ResultOf } from '#graphql/tada.ts';
import { AssignmentList } from './assignment-list.tsx';
import type { joinClassMutation } from './pupil-documents.ts';

export type JoinedPupil = Extract<ResultOf<typeof joinClassMutation>['result'], { readonly returnCode: string }>;

/** The code to come back with, which is told only now, and the way to the first question. */
export function Joined({ joined: { returnCode, pupil } }: { readonly joined: JoinedPupil }) {
  const t = useTranslations('pupil');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="space-y-10">
      <header className="max-w-3xl space-y-4">
        <h1
          ref={heading}
          tabIndex={-1}
          className="font-serif text-3xl leading-[1.12] font-semibold tracking-tight outline-none sm:text-[2.75rem]"
        >
          {t('youAreIn', { nickname: pupil.nickname, class: pupil.class.name })}
        </h1>
        <div className="max-w-xl border-2 border-ink bg-sheet px-5 py-4">
          <p className="font-medium">{t('noteDown')}</p>
          <p className="py-2 font-mono text-2xl font-semibold tracking-wider break-words sm:text-3xl">{returnCode}</p>
          <p className="text-ink-soft">{t('noteDownWhy')}</p>
        </div>
      </header>
      <AssignmentList assignments={pupil.class.assignments} />
    </div>
  );
}
