'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { graphql } from '#graphql/tada.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useAuth } from './use-auth.ts';

const carryWorkMutation = graphql(`
  mutation CarryWork {
    carryWork {
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

/** What somebody who is signed in can do about it. */
export function SignedIn() {
  return (
    <ClientProvider>
      <Actions />
    </ClientProvider>
  );
}

function Actions() {
  const client = useClient();
  const { asking, problem, ask } = useAuth();
  const [carried, setCarried] = useState<string | null>(null);
  const carry = async () => {
    const { data } = await client.mutation(carryWorkMutation, {});
    const result = data?.carryWork;
    if (!result) setCarried('Crossread does not answer. Please try again.');
    else if (result.__typename !== 'CarryWorkPayload') setCarried(result.message);
    else {
      const { stories, quizzes, attempts } = result;
      const count = stories + quizzes + attempts;
      setCarried(
        count === 0
          ? 'There was nothing in this browser to carry.'
          : `Carried into your account: stories ${stories}, quizzes ${quizzes}, attempts ${attempts}.`,
      );
    }
  };
  return (
    <div className="space-y-5">
      <p className="max-w-2xl text-ink-soft">
        What you made in this browser before you signed in belongs to the browser until you carry it over.
      </p>
      <div className="flex flex-wrap gap-4">
        <Button type="button" look="quiet" onClick={() => void carry()}>
          Carry it into my account
        </Button>
        <Button type="button" look="quiet" aria-disabled={asking} onClick={() => void ask('sign-out', {})}>
          Sign out
        </Button>
      </div>
      {carried && <Notice title={carried} />}
      {problem && <Notice tone="problem" title={problem} />}
    </div>
  );
}
