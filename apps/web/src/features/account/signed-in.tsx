'use client';

import { useState } from 'react';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { graphql } from '#graphql/tada.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
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

/** What somebody who is signed in can do about it. */
export function SignedIn() {
  return (
    <ClientProvider>
      <Actions />
    </ClientProvider>
  );
}

function Actions() {
  const { asking, problem, ask } = useAuth();
  const carrying = useAsk();
  const [carried, setCarried] = useState<string | null>(null);
  const carry = async () => {
    const result = await carrying.ask(carryWorkMutation, {});
    setCarried(result && wordsOf(result));
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
      {carrying.problem && <Notice title={carrying.problem} />}
      {problem && <Notice tone="problem" title={problem} />}
    </div>
  );
}

function wordsOf({ stories, quizzes, attempts }: { stories: number; quizzes: number; attempts: number }): string {
  if (stories + quizzes + attempts === 0) return 'There was nothing in this browser to carry.';
  return `Carried into your account: stories ${stories}, quizzes ${quizzes}, attempts ${attempts}.`;
}
