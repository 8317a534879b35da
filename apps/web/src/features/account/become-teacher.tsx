'use client';

import { useRouter } from 'next/navigation';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { graphql } from '#graphql/tada.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

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
  return (
    <ClientProvider>
      <Become />
    </ClientProvider>
  );
}

function Become() {
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const become = async () => {
    if (await ask(becomeTeacherMutation, {})) router.refresh();
  };
  return (
    <div className="space-y-3">
      <p className="max-w-2xl text-ink-soft">Teachers can show their stories to everybody.</p>
      <Button look="quiet" aria-disabled={asking} onClick={() => void become()}>
        I am a teacher
      </Button>
      {problem && <Notice tone="problem" title={problem} />}
    </div>
  );
}
