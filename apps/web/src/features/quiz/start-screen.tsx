'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { ProblemWords, type Problem } from '#ui/problem-notice.tsx';
import { useInBrowser } from '#ui/use-in-browser.ts';
import { saidIn, Words } from '#ui/words.tsx';
import { keptAttempt } from './kept-locally.ts';
import { MannerSwitch } from './manner-switch.tsx';
import { PlaceLink } from './place-link.tsx';
import type { Quiz } from './quiz-query.ts';
import type { QuizAddress } from './use-quiz-address.ts';
import type { Manner } from './use-start.ts';

interface StartScreenProps {
  readonly quiz: Quiz;
  readonly address: QuizAddress;
  /** Gives what went wrong, or null once the first question is on its way. */
  readonly onStart: (manner: Manner) => Promise<Problem | null>;
  /** What else can be done with the quiz. */
  readonly children: ReactNode;
}

/** Before the first question: what is coming, and the way back into what was begun. */
export function StartScreen({ quiz, address, onStart, children }: StartScreenProps) {
  const t = useTranslations('quiz');
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [certainty, setCertainty] = useState(false);
  const [isTest, setIsTest] = useState(false);
  const begun = useInBrowser(() => keptAttempt.read(quiz.id));
  const start = async () => {
    if (starting) return;
    setStarting(true);
    setFailure(await onStart({ certainty, feedback: isTest ? 'END' : 'EACH' }));
    setStarting(false);
  };
  const { story, questions, staleQuestions } = quiz;
  return (
    <div className="page-width space-y-8 py-10 sm:py-14">
      <PageHeading title={<Words>{quiz.title}</Words>}>
        <p>{t('whatIsComing', { questions: questions.length, reports: story.articles.length })}</p>
      </PageHeading>
      {failure !== null && (
        <Notice tone="problem" title={t('notStarted')}>
          <p>{failure === 'unreachable' ? t('startNeedsServer') : <ProblemWords problem={failure} />}</p>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {begun !== null && (
          <PlaceLink
            address={address}
            to={{ attempt: begun }}
            className="inline-flex min-h-11 items-center rounded-sm border border-ink bg-ink px-4 py-2 font-medium text-paper hover:border-accent hover:bg-accent hover:text-on-accent"
          >
            {t('goOn')}
          </PlaceLink>
        )}
        <Button look={begun === null ? 'primary' : 'quiet'} onClick={() => void start()} aria-disabled={starting}>
          {starting ? t('starting') : begun === null ? t('start') : t('startAfresh')}
        </Button>
      </div>
      <div className="max-w-xl space-y-3">
        <MannerSwitch
          label={t('sayHowSure')}
          means={t('sayHowSureMeans')}
          checked={certainty}
          onChange={setCertainty}
        />
        <MannerSwitch label={t('asTest')} means={t('asTestMeans')} checked={isTest} onChange={setIsTest} />
      </div>
      {staleQuestions.length > 0 && <LeftOut questions={staleQuestions} />}
      <section aria-labelledby="reports" className="max-w-2xl border-t border-rule pt-6">
        <h2 id="reports" className="label-text mb-2 text-ink-soft">
          {t('theReports')}
        </h2>
        <ul className="font-serif text-lg leading-relaxed italic">
          {story.articles.map(({ id, displayName }) => (
            <li key={id}>{displayName}</li>
          ))}
        </ul>
        <p className="mt-5 text-ink-soft">{t('noClock')}</p>
      </section>
      {children}
    </div>
  );
}

/** Named, so that nobody wonders where a question went. */
function LeftOut({ questions }: { readonly questions: Quiz['staleQuestions'] }) {
  const t = useTranslations('quiz');
  return (
    <Disclosure summary={t('leftOut', { questions: questions.length })} className="max-w-2xl text-ink-soft">
      <ul className="mt-2 list-disc space-y-2 ps-5">
        {questions.map(({ id, prompt, saidIn: said, staleReason }) => (
          <li key={id} {...saidIn(said)}>
            {prompt} <span className="block">{staleReason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
