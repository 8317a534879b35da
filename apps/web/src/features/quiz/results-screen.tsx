'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { ProblemWords, type Problem } from '#ui/problem-notice.tsx';
import { asWritten, Words } from '#ui/words.tsx';
import { AnsweredList } from './answered-list.tsx';
import type { Attempt } from './attempt-documents.ts';
import { PlaceLink } from './place-link.tsx';
import type { Quiz } from './quiz-query.ts';
import { ResultSummary } from './result-summary.tsx';
import type { QuizAddress } from './use-quiz-address.ts';

interface ResultsScreenProps {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly address: QuizAddress;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The questions that are not answered. */
  readonly open: Quiz['questions'];
  /** How many answers are still to be sent: before that there is no result. */
  readonly waiting: number;
  readonly onRetry: () => void;
  /** Gives what went wrong, or null. */
  readonly finish: () => Promise<Problem | null>;
}

/** The end of an attempt. One with every question answered is finished on arrival, one with open questions when asked. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { quiz, attempt, address, heading, open, waiting, onRetry, finish } = props;
  const t = useTranslations('quiz');
  const [failure, setFailure] = useState<Problem | null>(null);
  const done = attempt.finishedAt !== null;
  const ready = !done && open.length === 0 && waiting === 0 && failure === null;
  useEffect(() => {
    if (ready) void finish().then(setFailure);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once it can be finished; `finish` is new at each render
  }, [ready]);

  return (
    <div className="space-y-12">
      <header className="max-w-3xl space-y-4">
        <h1
          ref={heading}
          tabIndex={-1}
          className="font-serif text-3xl leading-[1.12] font-semibold tracking-tight outline-none sm:text-[2.75rem]"
        >
          {!done && open.length > 0 ? t('stillOpen', { questions: open.length }) : t('yourResults')}
        </h1>
        {done && (
          <p {...asWritten} className="text-lg text-ink-soft">
            {quiz.title}
          </p>
        )}
        {failure !== null && (
          <Notice tone="problem" title={t('resultsNotFetched')}>
            <p>{failure === 'unreachable' ? t('notReachedAllSaved') : <ProblemWords problem={failure} />}</p>
            <Button
              look="quiet"
              onClick={() => {
                setFailure(null);
              }}
            >
              {t('tryAgain')}
            </Button>
          </Notice>
        )}
        {!done && waiting > 0 && (
          <Notice title={t('stillToSend', { answers: waiting })}>
            <p>{t('stillToSendHelp')}</p>
            <Button look="quiet" onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          </Notice>
        )}
        {!done && open.length > 0 && (
          <>
            <p className="text-lg text-ink-soft">{t('stillOpenHelp')}</p>
            <ul className="space-y-2">
              {open.map((question) => (
                <li key={question.id}>
                  <PlaceLink
                    address={address}
                    to={{ attempt: attempt.id, question: quiz.questions.indexOf(question) + 1 }}
                    className="text-link inline-block min-h-6"
                  >
                    {quiz.questions.indexOf(question) + 1}. <Words language={question.saidIn}>{question.prompt}</Words>
                  </PlaceLink>
                </li>
              ))}
            </ul>
            {waiting === 0 && (
              <Button look="quiet" onClick={() => void finish().then(setFailure)}>
                {t('seeResults')}
              </Button>
            )}
          </>
        )}
        {ready && <p role="status">{t('addingUp')}</p>}
      </header>
      {done && !attempt.result && <NotToldYet feedback={attempt.feedback} />}
      {attempt.result && (
        <>
          <ResultSummary result={attempt.result} responses={attempt.responses} />
          <AnsweredList quiz={quiz} attempt={attempt} address={address} />
          {!attempt.assignment && <NextSteps quiz={quiz} isReview={attempt.review} />}
        </>
      )}
    </div>
  );
}

/** Of an assignment whose answers are told later, or not here. */
function NotToldYet({ feedback }: Pick<Attempt, 'feedback'>) {
  const t = useTranslations('quiz');
  return <Notice title={t('handedIn')}>{t(`toldAfter.${feedback === 'NEVER' ? 'NEVER' : 'CLOSED'}`)}</Notice>;
}

interface NextStepsProps {
  readonly quiz: Quiz;
  readonly isReview: boolean;
}

function NextSteps({ quiz: { id, story }, isReview }: NextStepsProps) {
  const t = useTranslations('quiz');
  const at = story.quizzes.findIndex((other) => other.id === id);
  const another = story.quizzes[(at + 1) % story.quizzes.length];
  const href =
    another && another.id !== id ? `/quizzes/${encodeURIComponent(another.id)}` : `/stories/${story.slug}#practice`;
  return (
    <div className="flex flex-wrap gap-3 border-t border-rule pt-6">
      {isReview && <ButtonLink href="/review">{t('backToReview')}</ButtonLink>}
      <ButtonLink look={isReview ? 'quiet' : 'primary'} href={href}>
        {t('anotherQuiz')}
      </ButtonLink>
      <ButtonLink look="quiet" href={`/stories/${story.slug}`}>
        {t('backToStory')}
      </ButtonLink>
    </div>
  );
}
