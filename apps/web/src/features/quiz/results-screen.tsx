'use client';

import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { Button, ButtonLink } from '#ui/button.tsx';
import { count } from '#ui/count.ts';
import { Notice } from '#ui/notice.tsx';
import { AnsweredList } from './answered-list.tsx';
import type { Attempt } from './attempt-documents.ts';
import { PlaceLink } from './place-link.tsx';
import type { Quiz } from './quiz-query.ts';
import { ResultSummary } from './result-summary.tsx';
import { responseTo } from './use-attempt.ts';
import type { QuizAddress } from './use-quiz-address.ts';

interface ResultsScreenProps {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly address: QuizAddress;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Gives what went wrong, or null. */
  readonly finish: () => Promise<string | null>;
}

/** The end of an attempt. One with every question answered is finished on arrival, one with open questions when asked. */
export function ResultsScreen({ quiz, attempt, address, heading, finish }: ResultsScreenProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const open = quiz.questions.filter(({ id }) => !responseTo(attempt, id));
  const done = attempt.finishedAt !== null;
  const ready = !done && open.length === 0 && failure === null;
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
          {!done && open.length > 0
            ? `${count(open.length, 'question is', 'questions are')} still open`
            : 'Your results'}
        </h1>
        {done && <p className="text-lg text-ink-soft">{quiz.title}</p>}
        {failure !== null && (
          <Notice tone="problem" title="The results could not be fetched">
            <p>{failure}</p>
            <Button
              look="quiet"
              onClick={() => {
                setFailure(null);
              }}
            >
              Try again
            </Button>
          </Notice>
        )}
        {!done && open.length > 0 && (
          <>
            <p className="text-lg text-ink-soft">You can answer them now, or see the results without them.</p>
            <ul className="space-y-2">
              {open.map((question) => (
                <li key={question.id}>
                  <PlaceLink
                    address={address}
                    to={{ attempt: attempt.id, question: quiz.questions.indexOf(question) + 1 }}
                    className="text-link inline-block min-h-6"
                  >
                    {quiz.questions.indexOf(question) + 1}. {question.prompt}
                  </PlaceLink>
                </li>
              ))}
            </ul>
            <Button look="quiet" onClick={() => void finish().then(setFailure)}>
              See the results
            </Button>
          </>
        )}
        {ready && <p role="status">Adding up …</p>}
      </header>
      {attempt.result && (
        <>
          <ResultSummary result={attempt.result} responses={attempt.responses} />
          <AnsweredList quiz={quiz} attempt={attempt} address={address} />
          <NextSteps quiz={quiz} />
        </>
      )}
    </div>
  );
}

function NextSteps({ quiz: { id, story } }: { readonly quiz: Quiz }) {
  const at = story.quizzes.findIndex((other) => other.id === id);
  const another = story.quizzes[(at + 1) % story.quizzes.length];
  const href =
    another && another.id !== id ? `/quizzes/${encodeURIComponent(another.id)}` : `/stories/${story.slug}#practice`;
  return (
    <div className="flex flex-wrap gap-3 border-t border-rule pt-6">
      <ButtonLink href={href}>Try another quiz of this story</ButtonLink>
      <ButtonLink look="quiet" href={`/stories/${story.slug}`}>
        Back to the story
      </ButtonLink>
    </div>
  );
}
