'use client';

import { useState } from 'react';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { graphql } from '#graphql/tada.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

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

export function AcceptInvitation() {
  return (
    <ClientProvider>
      <Accept />
    </ClientProvider>
  );
}

function Accept() {
  const { problem, ask } = useAsk();
  const [role, setRole] = useState<string | null>(null);
  const accept = async () => {
    const token = window.location.hash.slice(1);
    const accepted = await ask(acceptInvitationMutation, { input: { token } });
    setRole(accepted?.user.role ?? null);
  };
  return (
    <div className="space-y-5">
      <Button type="button" onClick={() => void accept()}>
        Accept the invitation
      </Button>
      {role && <Notice title={`Your role here is now: ${role.toLowerCase()}.`} />}
      {problem && <Notice tone="problem" title={problem} />}
    </div>
  );
}
