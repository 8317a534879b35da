'use client';

import { useEffect, useRef, useState } from 'react';
import type { Attempt, QuizResponse } from './attempt-documents.ts';
import { keptAttempt, keptDraft } from './kept-locally.ts';
import { marksOf } from './marks.ts';
import { outcomeOf, outcomeWords } from './outcome.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { QuizBar } from './quiz-bar.tsx';
import type { Quiz } from './quiz-query.ts';
import type { Shown } from './reports-panel.tsx';
import { ResultsScreen } from './results-screen.tsx';
import type { Given, useAttempt } from './use-attempt.ts';
import { responseTo } from './use-attempt.ts';
import type { QuizAddress, QuizPlace } from './use-quiz-address.ts';

interface AttemptPlayerProps extends Pick<ReturnType<typeof useAttempt>, 'submit' | 'selfMark' | 'finish'> {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly place: QuizPlace;
  readonly address: QuizAddress;
}

/** An attempt from question to question to its results. */
export function AttemptPlayer({ quiz, attempt, place, address, submit, selfMark, finish }: AttemptPlayerProps) {
  const { questions } = quiz;
  const isOpen = ({ id }: { id: string }) => !responseTo(attempt, id);
  const current = place.results ? undefined : (questions[(place.question ?? 0) - 1] ?? questions.find(isOpen));
  const index = current ? questions.indexOf(current) : -1;
  const response = current && responseTo(attempt, current.id);

  const [shown, setShown] = useState<Shown>(() => ({
    reportId: quiz.story.articles[0]?.id ?? '',
    ...markIn(response),
  }));
  const [sending, setSending] = useState<{ readonly id: string; readonly failure: string | null } | null>(null);
  const [verdict, setVerdict] = useState('');
  const [screen, setScreen] = useState(current?.id);
  if (screen !== current?.id) {
    // An answered question opens with its evidence in sight; an open one leaves the reports as they are.
    setScreen(current?.id);
    setShown({ reportId: shown.reportId, ...markIn(response) });
    setVerdict('');
  }
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [screen]);

  const send = async (given: Given) => {
    if (!current) return;
    setSending({ id: current.id, failure: null });
    const outcome = await submit(attempt, current.id, given);
    if ('failure' in outcome) {
      setSending({ id: current.id, failure: outcome.failure });
      return;
    }
    setSending(null);
    setVerdict(outcomeWords[outcomeOf(outcome.score)]);
    setShown({ ...shown, ...markIn(outcome) });
    keptDraft.write(attempt.id, current.id, null);
  };
  const go = (question: (typeof questions)[number] | undefined) => {
    address.goTo(
      question
        ? { attempt: attempt.id, question: questions.indexOf(question) + 1 }
        : { attempt: attempt.id, results: true },
    );
  };
  const later = questions.slice(index + 1);
  const results = { attempt: attempt.id, results: true };
  const state = sending === null ? 'saved' : sending.failure === null ? 'saving' : 'failed';
  return (
    <div className="page-width space-y-6 py-6 sm:space-y-8">
      <QuizBar
        story={quiz.story}
        place={current ? `Question ${index + 1} of ${questions.length}` : 'Results'}
        answered={attempt.responses.length}
        total={questions.length}
        saved={state}
      />
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
          saving={state === 'saving' && sending?.id === current.id}
          failure={sending?.id === current.id ? sending.failure : null}
          shown={shown}
          onShow={setShown}
          onSubmit={(given) => void send(given)}
          onSelfMark={(responseId, level) => selfMark(attempt, responseId, level)}
          onNext={() => {
            go([...later, ...questions.slice(0, index)].find(isOpen));
          }}
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
          finish={async () => {
            const outcome = await finish(attempt);
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
