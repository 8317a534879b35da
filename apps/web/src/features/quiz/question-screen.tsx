'use client';

import type { RefObject } from 'react';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { ReportQuestion } from '#features/question-reports/report-question.tsx';
import { classNames } from '#ui/class-names.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Attempt, RubricLevel } from './attempt-documents.ts';
import { marksOf } from './marks.ts';
import { PlaceLink } from './place-link.tsx';
import type { Question, Quiz } from './quiz-query.ts';
import type { Shown } from './reports-panel.tsx';
import { ReportsPanel } from './reports-panel.tsx';
import { ReportsDrawer } from './reports-drawer.tsx';
import { Review } from './review.tsx';
import type { Given } from './use-attempt.ts';
import { responseTo } from './use-attempt.ts';
import type { QuizAddress, QuizPlace } from './use-quiz-address.ts';
import { useWide } from './use-wide.ts';

interface QuestionScreenProps {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly question: Question;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly saving: boolean;
  readonly failure: string | null;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly onSubmit: (given: Given) => void;
  /** Gives what went wrong, or null. */
  readonly onSelfMark: (responseId: string, level: RubricLevel) => Promise<string | null>;
  readonly onNext: () => void;
  readonly onLeave: () => void;
  readonly results: { readonly address: QuizAddress; readonly to: QuizPlace };
}

/** Characters from which on a question is no headline any more. */
const longPrompt = 160;

/** One question with the reports beside it: to be answered, or with what its answer shows. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { quiz, attempt, question, heading, saving, failure, shown, results } = props;
  const { onShow, onSubmit, onSelfMark, onNext, onLeave } = props;
  const wide = useWide();
  const [drawer, setDrawer] = useState(false);
  if (wide && drawer) setDrawer(false);
  const response = responseTo(attempt, question.id);
  // Answered before this screen was opened, or in front of the reader's eyes?
  const [answeredBefore] = useState(response !== undefined);

  const reports = quiz.story.articles;
  const marks = response ? marksOf(response) : [];
  const done = attempt.finishedAt !== null;
  const lastOne = quiz.questions.every(({ id }) => responseTo(attempt, id));
  const panel = <ReportsPanel reports={reports} marks={marks} shown={shown} onShow={onShow} />;
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] lg:gap-10">
      <section
        aria-labelledby="question"
        className="space-y-6 max-lg:pb-24 max-lg:[&_:is(a,button,input,select,textarea,summary)]:scroll-mb-24"
      >
        <h1
          id="question"
          ref={heading}
          tabIndex={-1}
          className={classNames(
            'max-w-prose text-xl leading-snug font-semibold tracking-tight text-pretty outline-none',
            question.prompt.length < longPrompt && 'sm:text-2xl',
          )}
        >
          {question.prompt}
        </h1>
        {question.needsReview && (
          <p className="text-sm text-ink-soft">No person has looked this question over yet. It may be unclear.</p>
        )}
        {response ? (
          <>
            <Review
              question={question}
              response={response}
              reports={reports}
              fresh={!answeredBefore}
              onSelfMark={(level) => onSelfMark(response.id, level)}
              onShow={(next) => {
                onShow(next);
                if (!wide) setDrawer(true);
              }}
            />
            {done ? (
              <PlaceLink {...results} className="text-link inline-flex min-h-11 items-center font-medium">
                Back to the results
              </PlaceLink>
            ) : (
              <Button onClick={onNext}>{lastOne ? 'See the results' : 'Next question'}</Button>
            )}
          </>
        ) : (
          <AnswerForm
            attemptId={attempt.id}
            asksCertainty={attempt.certainty && question.interaction !== 'EXTENDED_TEXT'}
            question={question}
            reports={reports}
            saving={saving}
            failure={failure}
            onSubmit={onSubmit}
            onLeave={onLeave}
          />
        )}
        <ReportQuestion questionId={question.id} />
      </section>
      {wide ? (
        <aside
          aria-label="The reports"
          className="sticky top-4 h-[max(26rem,calc(100dvh-13.5rem))] border border-rule bg-sheet max-lg:hidden"
        >
          <h2 className="sr-only">The reports</h2>
          {panel}
        </aside>
      ) : (
        <>
          <div className="fixed inset-x-0 bottom-0 border-t border-rule-strong bg-paper p-3">
            <Button
              look="quiet"
              className="w-full"
              onClick={() => {
                onShow({ reportId: shown.reportId });
                setDrawer(true);
              }}
            >
              Read the reports
            </Button>
          </div>
          <ReportsDrawer
            open={drawer}
            onClose={() => {
              setDrawer(false);
            }}
          >
            {panel}
          </ReportsDrawer>
        </>
      )}
    </div>
  );
}
