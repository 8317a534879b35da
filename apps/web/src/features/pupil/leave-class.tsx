'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { ThinkTwice } from '#ui/think-twice.tsx';
import { leaveClassMutation } from './pupil-documents.ts';

/** Where others use this browser after the lesson: it forgets the pupil, who comes back by their code. */
export function LeaveClass() {
  const t = useTranslations('pupil');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [sure, setSure] = useState(false);
  const leave = async () => {
    if (await ask(leaveClassMutation, {})) router.push('/join');
  };
  return (
    <div className="border-t border-rule pt-6">
      {sure ? (
        <ThinkTwice
          title={t('leaveSure')}
          yes={t('leave')}
          no={t('stay')}
          busy={asking}
          onYes={() => void leave()}
          onNo={() => setSure(false)}
        >
          {t('leaveMeans')}
        </ThinkTwice>
      ) : (
        <button type="button" className="text-link min-h-11" onClick={() => setSure(true)}>
          {t('leaveAsk')}
        </button>
      )}
      <ProblemNotice problem={problem} />
    </div>
  );
}
