'use client';

import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { count } from '#ui/count.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { keptAttempt } from './kept-locally.ts';
import { PlaceLink } from './place-link.tsx';
import type { Quiz } from './quiz-query.ts';
import { useKept } from './use-kept.ts';
import type { QuizAddress } from './use-quiz-address.ts';

interface StartScreenProps {
  readonly quiz: Quiz;
  readonly address: QuizAddress;
  /** Gives what went wrong, or null once the first question is on its way. */
  readonly onStart: (certainty: boolean) => Promise<string | null>;
  /** What else can be done with the quiz. */
  readonly children: ReactNode;
}

/** Before the first question: what is coming, and the way back into what was begun. */
export function StartScreen({ quiz, address, onStart, children }: StartScreenProps) {
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [certainty, setCertainty] = useState(false);
  const begun = useKept(() => keptAttempt.read(quiz.id));
  const start = async () => {
    if (starting) return;
    setStarting(true);
    setFailure(await onStart(certainty));
    setStarting(false);
  };
  const { story, questions, staleQuestions } = quiz;
  return (
    <div className="page-width space-y-8 py-10 sm:py-14">
      <PageHeading title={quiz.title}>
        <p>
          {count(questions.length, 'question')} on {count(story.articles.length, 'report')} of one event. The reports
          stand beside each question: look as often as you like.
        </p>
      </PageHeading>
      {failure !== null && (
        <Notice tone="problem" title="The quiz could not be started">
          <p>{failure}</p>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {begun !== null && (
          <PlaceLink
            address={address}
            to={{ attempt: begun }}
            className="inline-flex min-h-11 items-center rounded-sm border border-ink bg-ink px-4 py-2 font-medium text-paper hover:border-accent hover:bg-accent hover:text-on-accent"
          >
            Go on where you were
          </PlaceLink>
        )}
        <Button look={begun === null ? 'primary' : 'quiet'} onClick={() => void start()} aria-disabled={starting}>
          {starting ? 'Starting …' : begun === null ? 'Start' : 'Start afresh'}
        </Button>
      </div>
      <div className="max-w-xl">
        <label className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
          <input
            type="checkbox"
            role="switch"
            checked={certainty}
            onChange={({ target }) => {
              setCertainty(target.checked);
            }}
            aria-describedby="certainty-means"
            className="size-4 shrink-0 accent-ink"
          />
          <span>Say how sure you are</span>
        </label>
        <p id="certainty-means" className="pl-7 text-ink-soft">
          With each answer you say how sure you are of it. A right answer counts most if you are sure; a wrong one then
          costs points. Doubt pays where there is reason for it.
        </p>
      </div>
      {staleQuestions.length > 0 && <LeftOut questions={staleQuestions} />}
      <section aria-labelledby="reports" className="max-w-2xl border-t border-rule pt-6">
        <h2 id="reports" className="label-text mb-2 text-ink-soft">
          The reports
        </h2>
        <ul className="font-serif text-lg leading-relaxed italic">
          {story.articles.map(({ id, displayName }) => (
            <li key={id}>{displayName}</li>
          ))}
        </ul>
        <p className="mt-5 text-ink-soft">
          There is no clock. Each answer is saved as you give it, with no name attached; you can stop and go on later on
          this device.
        </p>
      </section>
      {children}
    </div>
  );
}

/** Named, so that nobody wonders where a question went. */
function LeftOut({ questions }: { readonly questions: Quiz['staleQuestions'] }) {
  return (
    <Disclosure
      summary={`${count(questions.length, 'question is', 'questions are')} left out, since the reports are read otherwise now`}
      className="max-w-2xl text-ink-soft"
    >
      <ul className="mt-2 list-disc space-y-2 pl-5">
        {questions.map(({ id, prompt, staleReason }) => (
          <li key={id}>
            {prompt} <span className="block">{staleReason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
