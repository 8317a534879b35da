'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { AuthProblemNotice } from './auth-problem-notice.tsx';
import { useAuth } from './use-auth.ts';

const carryWorkMutation = graphql(`
  mutation CarryWork {
    result: carryWork {
      __typename
      ... on CarryWorkPayload {
        stories
        quizzes
        attempts
      }
      ... on Error {
        message
      }
    }
  }
`);

type Carried = Extract<ResultOf<typeof carryWorkMutation>['result'], { readonly __typename: 'CarryWorkPayload' }>;

/** What somebody who is signed in can do about it. */
export function SignedIn() {
  const t = useTranslations('account');
  const { asking, problem, ask } = useAuth();
  const carrying = useAsk();
  const [carried, setCarried] = useState<Carried | null>(null);
  const carry = async () => {
    setCarried(await carrying.ask(carryWorkMutation, {}));
  };
  return (
    <div className="space-y-5">
      <p className="max-w-2xl text-ink-soft">{t('carryMeans')}</p>
      <div className="flex flex-wrap gap-4">
        <Button type="button" look="quiet" onClick={() => void carry()}>
          {t('carry')}
        </Button>
        <Button type="button" look="quiet" aria-disabled={asking} onClick={() => void ask('sign-out', {})}>
          {t('signOut')}
        </Button>
      </div>
      {carried && (
        <Notice
          title={
            isNothing(carried)
              ? t('nothingToCarry')
              : t('carried', { stories: carried.stories, quizzes: carried.quizzes, attempts: carried.attempts })
          }
        />
      )}
      <ProblemNotice problem={carrying.problem} />
      <AuthProblemNotice problem={problem} />
    </div>
  );
}

function isNothing({ stories, quizzes, attempts }: Carried): boolean {
  return stories + quizzes + attempts === 0;
}
