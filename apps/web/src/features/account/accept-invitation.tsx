'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { graphql } from '#graphql/tada.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

const acceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
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

export function AcceptInvitation() {
  return (
    <ClientProvider>
      <Accept />
    </ClientProvider>
  );
}

function Accept() {
  const client = useClient();
  const [said, setSaid] = useState<{ readonly title: string; readonly tone: 'plain' | 'problem' } | null>(null);
  const accept = async () => {
    const token = window.location.hash.slice(1);
    const { data } = await client.mutation(acceptInvitationMutation, { input: { token } });
    const result = data?.acceptInvitation;
    if (result?.__typename === 'AcceptInvitationPayload') {
      setSaid({ title: `Your role here is now: ${result.user.role.toLowerCase()}.`, tone: 'plain' });
    } else setSaid({ title: result?.message ?? 'Crossread does not answer. Please try again.', tone: 'problem' });
  };
  return (
    <div className="space-y-5">
      <Button type="button" onClick={() => void accept()}>
        Accept the invitation
      </Button>
      {said && <Notice {...said} />}
    </div>
  );
}
