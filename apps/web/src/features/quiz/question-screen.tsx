'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { ReportQuestion } from '#features/question-reports/report-question.tsx';
import { classNames } from '#ui/class-names.ts';
import type { Problem } from '#ui/problem-notice.tsx';
import { saidIn } from '#ui/words.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { Attempt, RubricLevel } from './attempt-documents.ts';
import { Hints } from './hints.tsx';
import { marksOf, marksOfHints } from './marks.ts';
import type { KeptAnswer } from './offline/kept-store.ts';
import { WaitingAnswer } from './offline/waiting-answer.tsx';
import { PlaceLink } from './place-link.tsx';
import type { Question, Quiz } from './quiz-query.ts';
import type { Shown } from './reports-panel.tsx';
import { ReportsPanel } from './reports-panel.tsx';
import { ReportsDrawer } from './reports-drawer.tsx';
import { Review } from './review.tsx';
import { SavedAnswer } from './saved-answer.tsx';
import type { Given } from './use-attempt.ts';
import { responseTo } from './use-attempt.ts';
import type { QuizAddress, QuizPlace } from './use-quiz-address.ts';
import { useWide } from './use-wide.ts';

interface QuestionScreenProps {
  readonly quiz: Pick<Quiz, 'questions'> & { readonly story: Pick<Quiz['story'], 'articles'> };
  readonly attempt: Attempt;
  readonly question: Question;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly saving: boolean;
  readonly failure: Problem | null;
  /** Its answer, where that is not sent yet. */
  readonly waiting: KeptAnswer | undefined;
  readonly onRetry: () => void;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly onSubmit: (given: Given) => void;
  /** Gives what went wrong, or null. */
  readonly onSelfMark: (responseId: string, level: RubricLevel) => Promise<Problem | null>;
  /** Gives what went wrong, or null. */
  readonly onTakeHint?: (questionId: string) => Promise<Problem | null>;
  readonly onNext: () => void;
  readonly onLeave: () => void;
  /** Null in a preview, whose reader made the quiz: it has none, no hints, and nothing to be told to its maker. */
  readonly results: { readonly address: QuizAddress; readonly to: QuizPlace } | null;
}

/** Characters from which on a question is no headline any more. */
const longPrompt = 160;

/** One question with the reports beside it: to be answered, or with what its answer shows. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { quiz, attempt, question, heading, saving, failure, waiting, shown, results } = props;
  const { onShow, onSubmit, onSelfMark, onTakeHint, onNext, onLeave, onRetry } = props;
  const t = useTranslations('quiz');
  const wide = useWide();
  const [drawer, setDrawer] = useState(false);
  if (wide && drawer) setDrawer(false);
  const response = responseTo(attempt, question.id);
  // Answered before this screen was opened, or in front of the reader's eyes?
  const [answeredBefore] = useState(response !== undefined);

  const reports = quiz.story.articles;
  const hints = attempt.hints.filter((hint) => hint.question.id === question.id);
  const textOf = (id: string) => reports.find((report) => report.id === id)?.text ?? '';
  const marks = response ? marksOf(response) : marksOfHints(hints, textOf);
  const done = attempt.finishedAt !== null;
  const isTest = attempt.feedback !== 'EACH';
  const isRevealed = attempt.assignment?.revealedQuestionIds.includes(question.id) ?? false;
  const takesAnswers = attempt.assignment?.state !== 'PAUSED' && attempt.assignment?.state !== 'CLOSED';
  const lastOne = quiz.questions.every(({ id }) => responseTo(attempt, id));
  const show = (next: Shown) => {
    onShow(next);
    if (!wide) setDrawer(true);
  };
  const panel = <ReportsPanel reports={reports} marks={marks} shown={shown} onShow={onShow} />;
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] lg:gap-10">
      <section
        aria-labelledby="question"
        className="space-y-6 max-lg:pb-24 max-lg:[&_:is(a,button,input,select,textarea,summary)]:scroll-mb-24"
      >
        <h1
          {...saidIn(question.saidIn)}
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
        {question.needsReview && <p className="text-sm text-ink-soft">{t('needsReview')}</p>}
        {response ? (
          <>
            {response.review ? (
              <Review
                question={question}
                response={response}
                review={response.review}
                reports={reports}
                fresh={!answeredBefore}
                onSelfMark={(level) => onSelfMark(response.id, level)}
                onShow={show}
              />
            ) : (
              <SavedAnswer
                title={<h2 className="text-xl font-semibold">{t('answerSaved')}</h2>}
                help={t(`shown.${attempt.feedback === 'EACH' ? 'END' : attempt.feedback}`)}
                answer={response.answer}
                question={question}
              />
            )}
            {done && results ? (
              <PlaceLink {...results} className="text-link inline-flex min-h-11 items-center font-medium">
                {t('backToResults')}
              </PlaceLink>
            ) : (
              <Button onClick={onNext}>{lastOne && results ? t('seeResults') : t('next')}</Button>
            )}
          </>
        ) : waiting && !saving ? (
          <WaitingAnswer
            kept={waiting}
            question={question}
            reports={reports}
            isTest={isTest}
            onRetry={onRetry}
            onNext={onNext}
          />
        ) : isRevealed ? (
          <Notice title={t('revealed')}>
            <p>{t('revealedHelp')}</p>
            <Button look="quiet" onClick={onLeave}>
              {t('next')}
            </Button>
          </Notice>
        ) : (
          <>
            <AnswerForm
              attemptId={attempt.id}
              isTest={isTest}
              takesAnswers={takesAnswers}
              asksCertainty={attempt.certainty && question.interaction !== 'EXTENDED_TEXT'}
              question={question}
              reports={reports}
              saving={saving}
              failure={failure}
              onSubmit={onSubmit}
              onLeave={onLeave}
            />
            {!isTest && onTakeHint && (
              <Hints
                question={question}
                hints={hints}
                marks={marks}
                reports={reports}
                onTake={() => onTakeHint(question.id)}
                onShow={show}
              />
            )}
          </>
        )}
        {results && <ReportQuestion questionId={question.id} />}
      </section>
      {wide ? (
        <aside
          aria-label={t('theReports')}
          className="sticky top-4 h-[max(26rem,calc(100dvh-13.5rem))] border border-rule bg-sheet max-lg:hidden"
        >
          <h2 className="sr-only">{t('theReports')}</h2>
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
              {t('readReports')}
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
