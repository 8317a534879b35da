'use client';

import { useEffect, useRef } from 'react';
import { Disclosure } from '#ui/disclosure.tsx';
import { answerWords } from './answer-words.ts';
import type { QuizResponse, RubricLevel } from './attempt-documents.ts';
import { certaintyWords } from './certainty-words.ts';
import { EvidenceList } from './evidence-list.tsx';
import { marksOf } from './marks.ts';
import { OptionReview } from './option-review.tsx';
import { OutcomeMark, outcomeOf, outcomeWords } from './outcome.tsx';
import type { Question, Report } from './quiz-query.ts';
import { Regraded } from './regraded.tsx';
import type { Shown } from './reports-panel.tsx';
import { Rubric } from './rubric.tsx';

interface ReviewProps {
  readonly question: Question;
  readonly response: QuizResponse;
  readonly reports: readonly Report[];
  /** Just answered: the focus is taken here, where the next thing to read is. */
  readonly fresh: boolean;
  readonly onSelfMark: (level: RubricLevel) => Promise<string | null>;
  readonly onShow: (shown: Shown) => void;
}

/** What an answer shows, what is right and why, and the words that decide it. */
export function Review({ question, response, reports, fresh, onSelfMark, onShow }: ReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const outcome = outcomeOf(response.score);
  const { review, answer } = response;
  const options = question.options.flatMap((option) => {
    const about = review.options.find(({ id }) => id === option.id);
    return about ? [{ ...about, text: option.text, key: review.correctOptionIds.includes(option.id) }] : [];
  });
  const chosen = options.filter(({ id }) => answer.optionIds?.includes(id));
  const keys = options.filter((option) => option.key && !chosen.includes(option));
  const others = options.filter((option) => option.feedback && !chosen.includes(option) && !keys.includes(option));
  const written = answer.optionIds === null;
  const marks = marksOf(response);
  return (
    <div className="space-y-6">
      <h2 ref={heading} tabIndex={-1} className="flex items-baseline gap-2.5 text-xl font-semibold outline-none">
        <OutcomeMark outcome={outcome} className={outcome === 'wrong' ? 'text-accent' : undefined} />
        {outcomeWords[outcome]}
      </h2>
      {response.certainty !== null && (
        <p className="text-ink-soft">You were {certaintyWords[response.certainty].toLowerCase()}.</p>
      )}
      <Regraded response={response} />
      {written && (
        <dl className="space-y-3">
          <Line term="Your answer" description={answerWords(response, question)} />
          {outcome !== 'right' && review.rubric === null && (
            <Line term="The right answer" description={review.correctText} />
          )}
        </dl>
      )}
      {review.rubric && <Rubric rubric={review.rubric} response={response} onSelfMark={onSelfMark} />}
      {!written && (
        <ul className="space-y-3">
          {chosen.map((option) => (
            <OptionReview key={option.id} option={option} title="Your answer" />
          ))}
          {keys.map((option) => (
            <OptionReview
              key={option.id}
              option={option}
              title={chosen.length > 1 ? 'Also right' : 'The right answer'}
            />
          ))}
        </ul>
      )}
      <p className="max-w-prose text-base">{review.explanation}</p>
      <EvidenceList marks={marks} reports={reports} onShow={onShow} />
      {others.length > 0 && (
        <Disclosure summary="What the other answers show" className="text-ink-soft">
          <ul className="mt-2 space-y-3">
            {others.map((option) => (
              <OptionReview key={option.id} option={option} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Line({ term, description }: { readonly term: string; readonly description: string }) {
  return (
    <div>
      <dt className="label-text text-ink-soft">{term}</dt>
      <dd className="text-base whitespace-pre-wrap">{description}</dd>
    </div>
  );
}
