'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { graphql } from '#graphql/tada.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';

const becomeTeacherMutation = graphql(`
  mutation BecomeTeacher {
    result: becomeTeacher {
      __typename
      ... on BecomeTeacherPayload {
        user {
          role
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Where an admin lets everybody be one. */
export function BecomeTeacher() {
  const t = useTranslations('account');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const become = async () => {
    if (await ask(becomeTeacherMutation, {})) router.refresh();
  };
  return (
    <div className="space-y-3">
      <p className="max-w-2xl text-ink-soft">{t('teachersCan')}</p>
      <Button look="quiet" aria-disabled={asking} onClick={() => void become()}>
        {t('iAmTeacher')}
      </Button>
      <ProblemNotice problem={problem} />
    </div>
  );
}
