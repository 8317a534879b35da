'use client';

import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { AttemptPlayer } from './attempt-player.tsx';
import { keptAttempt } from './kept-locally.ts';
import type { Quiz } from './quiz-query.ts';
import { StartScreen } from './start-screen.tsx';
import { useAttempt } from './use-attempt.ts';
import { useQuizAddress } from './use-quiz-address.ts';

/** The quiz at its address: its first page, with what else can be done with it in `start`, or an attempt at it. */
export function QuizPlayer({ quiz, start }: { readonly quiz: Quiz; readonly start: ReactNode }) {
  const address = useQuizAddress();
  const { place } = address;
  const attempt = useAttempt(quiz.id, place?.attempt ?? null);
  const { state } = attempt;

  if (place === null || state === null) {
    return (
      <StartScreen
        quiz={quiz}
        address={address}
        onStart={async (certainty) => {
          const started = await attempt.start(certainty);
          if ('failure' in started) return started.failure;
          keptAttempt.write(quiz.id, started.id);
          address.goTo({ attempt: started.id, question: 1 });
          return null;
        }}
      >
        {start}
      </StartScreen>
    );
  }
  switch (state.status) {
    case 'loading':
      return <Loading />;
    case 'unreachable':
      return <Unreachable onRetry={() => void attempt.reload(place.attempt)} />;
    case 'gone':
      return <Gone quiz={quiz} attemptId={place.attempt} />;
    case 'ready':
      return (
        <AttemptPlayer
          quiz={{ ...quiz, questions: state.attempt.questions }}
          attempt={state.attempt}
          place={place}
          address={address}
          submit={attempt.submit}
          selfMark={attempt.selfMark}
          finish={attempt.finish}
        />
      );
  }
}

function Loading() {
  return (
    <div className="page-width space-y-6 py-10">
      <p role="status">Fetching your answers</p>
      <Skeleton className="h-8 max-w-xl" />
      <Skeleton className="h-56 max-w-xl" />
    </div>
  );
}

function Unreachable({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="page-width py-12">
      <h1 className="sr-only">Your answers could not be fetched</h1>
      <Notice tone="problem" title="Your answers could not be fetched">
        <p>They are saved. Crossread could not be reached just now.</p>
        <Button look="quiet" onClick={onRetry}>
          Try again
        </Button>
      </Notice>
    </div>
  );
}

function Gone({ quiz, attemptId }: { readonly quiz: Quiz; readonly attemptId: string }) {
  useEffect(() => {
    if (keptAttempt.read(quiz.id) === attemptId) keptAttempt.write(quiz.id, null);
  }, [quiz.id, attemptId]);
  return (
    <div className="page-width space-y-6 py-12">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">These answers are not here</h1>
      <p className="max-w-prose text-lg text-ink-soft">
        The address names answers that are not kept here, or that belong to another quiz. The quiz itself is here.
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/quizzes/${encodeURIComponent(quiz.id)}`}>To the quiz</ButtonLink>
        <ButtonLink look="quiet" href={`/stories/${quiz.story.slug}`}>
          To its story
        </ButtonLink>
      </div>
    </div>
  );
}
