'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { graphql, type ResultOf } from '#graphql/tada.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';

const acceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    result: acceptInvitation(input: $input) {
      __typename
      ... on AcceptInvitationPayload {
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

type Accepted = Extract<
  ResultOf<typeof acceptInvitationMutation>['result'],
  { readonly __typename: 'AcceptInvitationPayload' }
>;

export function AcceptInvitation() {
  const t = useTranslations('account');
  const { problem, ask } = useAsk();
  const [role, setRole] = useState<Accepted['user']['role'] | null>(null);
  const accept = async () => {
    const token = window.location.hash.slice(1);
    const accepted = await ask(acceptInvitationMutation, { input: { token } });
    setRole(accepted?.user.role ?? null);
  };
  return (
    <div className="space-y-5">
      <Button type="button" onClick={() => void accept()}>
        {t('accept')}
      </Button>
      {role && <Notice title={t(`roleNow.${role}`)} />}
      <ProblemNotice problem={problem} />
    </div>
  );
}
