'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '#ui/notice.tsx';
import type { Problem } from '#ui/problem-notice.tsx';
import { AssignmentBar } from './assignment-bar.tsx';
import type { Attempt, QuizResponse } from './attempt-documents.ts';
import { keptAttempt } from './kept-locally.ts';
import { marksOf } from './marks.ts';
import type { KeptAnswer } from './offline/kept-store.ts';
import type { KeptAnswers } from './offline/use-kept-answers.ts';
import { outcomeOf } from './outcome.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { QuizBar } from './quiz-bar.tsx';
import type { Quiz } from './quiz-query.ts';
import type { Shown } from './reports-panel.tsx';
import { ResultsScreen } from './results-screen.tsx';
import type { Given, useAttempt } from './use-attempt.ts';
import { responseTo } from './use-attempt.ts';
import type { QuizAddress, QuizPlace } from './use-quiz-address.ts';

interface AttemptPlayerProps
  extends Pick<ReturnType<typeof useAttempt>, 'selfMark' | 'takeHint' | 'finish'>, Pick<KeptAnswers, 'give'> {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  /** Whether the API did not say just now how the attempt stands. */
  readonly isLastKnown: boolean;
  /** The attempt's answers that the API does not have yet. */
  readonly kept: readonly KeptAnswer[];
  readonly onRetry: () => void;
  readonly place: QuizPlace;
  readonly address: QuizAddress;
}

/** An attempt from question to question to its results. */
export function AttemptPlayer(props: AttemptPlayerProps) {
  const { quiz, attempt, isLastKnown, kept, place, address, give, onRetry, selfMark, takeHint, finish } = props;
  const t = useTranslations('quiz');
  const { questions } = quiz;
  const waiting = kept.filter(({ questionId, refused }) => refused === null && !responseTo(attempt, questionId));
  const isOpen = ({ id }: { id: string }) =>
    !responseTo(attempt, id) && waiting.every(({ questionId }) => questionId !== id);
  const current = place.results ? undefined : (questions[(place.question ?? 0) - 1] ?? questions.find(isOpen));
  const index = current ? questions.indexOf(current) : -1;
  const response = current && responseTo(attempt, current.id);

  const [shown, setShown] = useState<Shown>(() => ({
    reportId: quiz.story.articles[0]?.id ?? '',
    ...markIn(response),
  }));
  const [sending, setSending] = useState<{ readonly id: string; readonly failure: Problem | null } | null>(null);
  const [arrived, setArrived] = useState({ at: current?.id, answer: response?.id });
  const [verdict, setVerdict] = useState('');
  if (arrived.at !== current?.id || arrived.answer !== response?.id) {
    // An answered question opens with its evidence in sight; an open one leaves the reports as they are.
    setArrived({ at: current?.id, answer: response?.id });
    setShown({ reportId: shown.reportId, ...markIn(response) });
    setVerdict(arrived.at === current?.id && response?.review ? t(`outcome.${outcomeOf(response)}`) : '');
  }
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [current?.id]);

  const unsettled = place.question === undefined && current !== undefined;
  useEffect(() => {
    // The first open question is another one as soon as this one is answered, and what its answer shows would be skipped.
    if (unsettled) address.settleAt({ attempt: attempt.id, question: index + 1 });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each arrival; `address` is new at each render
  }, [unsettled, attempt.id]);

  const send = async (given: Given) => {
    if (!current) return;
    setSending({ id: current.id, failure: null });
    const failure = await give({ attemptId: attempt.id, questionId: current.id, ...given });
    setSending(failure === null ? null : { id: current.id, failure });
    // In a test there is nothing to read after an answer.
    if (failure === null && attempt.feedback !== 'EACH') goOn();
  };
  const go = (question: (typeof questions)[number] | undefined) => {
    address.goTo(
      question
        ? { attempt: attempt.id, question: questions.indexOf(question) + 1 }
        : { attempt: attempt.id, results: true },
    );
  };
  const later = questions.slice(index + 1);
  const goOn = () => {
    go([...later, ...questions.slice(0, index)].find(isOpen));
  };
  const results = { attempt: attempt.id, results: true };
  const keptHere = kept.find(({ questionId }) => questionId === current?.id);
  const failure = (sending?.id === current?.id ? sending?.failure : null) ?? keptHere?.refused ?? null;
  const saving = sending !== null && sending.failure === null;
  const state = saving ? 'saving' : failure !== null ? 'failed' : 'saved';
  return (
    <div className="page-width space-y-6 py-6 sm:space-y-8">
      <QuizBar
        story={quiz.story}
        place={current ? t('questionOf', { place: index + 1, total: questions.length }) : t('results')}
        answered={attempt.responses.length + waiting.length}
        total={questions.length}
        saved={state}
        waiting={saving ? 0 : waiting.length}
      />
      <AssignmentBar attempt={attempt} />
      {isLastKnown && <Notice title={t('asLastKnown')}>{t('asLastKnownHelp')}</Notice>}
      <p role="status" className="sr-only">
        {verdict}
      </p>
      {current ? (
        <QuestionScreen
          key={current.id}
          quiz={quiz}
          attempt={attempt}
          question={current}
          heading={heading}
          saving={saving && sending.id === current.id}
          failure={failure}
          waiting={waiting.find(({ questionId }) => questionId === current.id)}
          onRetry={onRetry}
          shown={shown}
          onShow={setShown}
          onSubmit={(given) => void send(given)}
          onSelfMark={selfMark}
          onTakeHint={takeHint}
          onNext={goOn}
          onLeave={() => {
            go(later.find(isOpen));
          }}
          results={{ address, to: results }}
        />
      ) : (
        <ResultsScreen
          quiz={quiz}
          attempt={attempt}
          address={address}
          heading={heading}
          open={questions.filter(isOpen)}
          waiting={waiting.length}
          onRetry={onRetry}
          finish={async () => {
            const outcome = await finish();
            if (!('failure' in outcome)) keptAttempt.write(quiz.id, null);
            return 'failure' in outcome ? outcome.failure : null;
          }}
        />
      )}
    </div>
  );
}

/** The first of the words that decide an answered question. */
function markIn(response: QuizResponse | undefined): Partial<Shown> {
  const mark = response && marksOf(response)[0];
  return mark ? { reportId: mark.reportId, markId: mark.id } : {};
}
