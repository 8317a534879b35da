'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { AttemptPlayer } from './attempt-player.tsx';
import { keptAttempt } from './kept-locally.ts';
import { keepPage } from './offline/keep-page.ts';
import { SignInToSend } from './offline/sign-in-to-send.tsx';
import { useKeptAnswers, type KeptAnswers } from './offline/use-kept-answers.ts';
import type { Quiz } from './quiz-query.ts';
import { StartScreen } from './start-screen.tsx';
import { useAttempt } from './use-attempt.ts';
import { useQuizAddress, type QuizAddress, type QuizPlace } from './use-quiz-address.ts';
import { useStart } from './use-start.ts';

/** The quiz at its address: its first page, with what else can be done with it in `start`, or an attempt at it. */
export function QuizPlayer({ quiz, start }: { readonly quiz: Quiz; readonly start: ReactNode }) {
  const address = useQuizAddress();
  const { place } = address;
  const startAttempt = useStart(quiz.id);
  const answers = useKeptAnswers();
  useEffect(() => void keepPage(), []);
  if (place !== null)
    return <AttemptAt key={place.attempt} quiz={quiz} place={place} address={address} answers={answers} />;
  return (
    <StartScreen
      quiz={quiz}
      address={address}
      onStart={async (manner) => {
        const started = await startAttempt(manner);
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

interface AttemptAtProps {
  readonly quiz: Quiz;
  readonly place: QuizPlace;
  readonly address: QuizAddress;
  readonly answers: KeptAnswers;
}

/** Of one attempt alone: urql's useQuery goes round for ever where its variables change while Next changes the address. */
function AttemptAt({ quiz, place, address, answers }: AttemptAtProps) {
  const { state, retry, ...doing } = useAttempt(quiz.id, place.attempt, answers);
  const kept = answers.kept?.filter(({ attemptId }) => attemptId === place.attempt) ?? [];
  switch (state.status) {
    case 'loading':
      return <Loading />;
    case 'unreachable':
      return <Unreachable onRetry={retry} />;
    case 'gone':
      if (kept.length > 0) return <SignInToSend answers={kept.length} onRetry={retry} />;
      return <Gone quiz={quiz} attemptId={place.attempt} />;
    case 'ready': {
      const { attempt, isLastKnown } = state;
      const asked = { ...quiz, questions: attempt.questions };
      const at = { quiz: asked, attempt, isLastKnown, place, address };
      return <AttemptPlayer {...at} kept={kept} give={answers.give} onRetry={retry} {...doing} />;
    }
  }
}

function Loading() {
  const t = useTranslations('quiz');
  return (
    <div className="page-width space-y-6 py-10">
      <p role="status">{t('fetchingAnswers')}</p>
      <Skeleton className="h-8 max-w-xl" />
      <Skeleton className="h-56 max-w-xl" />
    </div>
  );
}

function Unreachable({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('quiz');
  return (
    <div className="page-width py-12">
      <h1 className="sr-only">{t('answersNotFetched')}</h1>
      <Notice tone="problem" title={t('answersNotFetched')}>
        <p>{t('answersAreSaved')}</p>
        <Button look="quiet" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      </Notice>
    </div>
  );
}

function Gone({ quiz, attemptId }: { readonly quiz: Quiz; readonly attemptId: string }) {
  const t = useTranslations('quiz');
  useEffect(() => {
    if (keptAttempt.read(quiz.id) === attemptId) keptAttempt.write(quiz.id, null);
  }, [quiz.id, attemptId]);
  return (
    <div className="page-width space-y-6 py-12">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{t('answersGone')}</h1>
      <p className="max-w-prose text-lg text-ink-soft">{t('answersGoneHelp')}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/quizzes/${encodeURIComponent(quiz.id)}`}>{t('toQuiz')}</ButtonLink>
        <ButtonLink look="quiet" href={`/stories/${quiz.story.slug}`}>
          {t('toStory')}
        </ButtonLink>
      </div>
    </div>
  );
}
