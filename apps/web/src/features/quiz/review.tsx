'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { languageOf } from '#i18n/languages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import type { Problem } from '#ui/problem-notice.tsx';
import { asWritten, saidIn } from '#ui/words.tsx';
import { answerWords } from './answer-words.ts';
import type { QuizResponse, Review as ReviewOfAnswer, RubricLevel } from './attempt-documents.ts';
import { EvidenceList } from './evidence-list.tsx';
import { marksOf } from './marks.ts';
import { OptionReview } from './option-review.tsx';
import { OutcomeMark, outcomeOf } from './outcome.tsx';
import type { Question, Report } from './quiz-query.ts';
import { Regraded } from './regraded.tsx';
import type { Shown } from './reports-panel.tsx';
import { Rubric } from './rubric.tsx';
import { usePoints } from './use-points.ts';

interface ReviewProps {
  readonly question: Question;
  readonly response: QuizResponse;
  readonly review: ReviewOfAnswer;
  readonly reports: readonly Report[];
  /** Just answered: the focus is taken here, where the next thing to read is. */
  readonly fresh: boolean;
  readonly onSelfMark: (level: RubricLevel) => Promise<Problem | null>;
  readonly onShow: (shown: Shown) => void;
}

/** What an answer shows, what is right and why, and the words that decide it. */
export function Review({ question, response, review, reports, fresh, onSelfMark, onShow }: ReviewProps) {
  const t = useTranslations('quiz');
  const points = usePoints();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not from somebody who reads the reports while an answer that has waited is sent.
    if (fresh && !document.activeElement?.closest('aside, dialog')) heading.current?.focus();
  }, [fresh]);
  const outcome = outcomeOf(response);
  const { answer } = response;
  const language = languageOf(useLocale());
  const said = saidIn(review.saidIn);
  const options = question.options.flatMap((option) => {
    const about = review.options.find(({ id }) => id === option.id);
    return about
      ? [{ ...about, text: option.text, language: review.saidIn, key: review.correctOptionIds.includes(option.id) }]
      : [];
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
        {t(`outcome.${outcome}`)}
      </h2>
      {response.certainty !== null && <p className="text-ink-soft">{t(`youWere.${response.certainty}`)}</p>}
      {response.hintCount > 0 && response.score !== null && (
        <p className="text-ink-soft">{t('withHints', { hints: response.hintCount, score: points(response.score) })}</p>
      )}
      <Regraded response={response} review={review} />
      {written && (
        <dl className="space-y-3">
          <Line term={t('yourAnswer')} description={answerWords(response.answer, question, language)} />
          {outcome !== 'right' && review.rubric === null && (
            <Line term={t('rightAnswer')} description={review.correctText} said={said} />
          )}
        </dl>
      )}
      {review.rubric && <Rubric rubric={review.rubric} said={said} response={response} onSelfMark={onSelfMark} />}
      {!written && (
        <ul className="space-y-3">
          {chosen.map((option) => (
            <OptionReview key={option.id} option={option} title={t('yourAnswer')} />
          ))}
          {keys.map((option) => (
            <OptionReview
              key={option.id}
              option={option}
              title={chosen.length > 1 ? t('alsoRight') : t('rightAnswer')}
            />
          ))}
        </ul>
      )}
      <p {...said} className="max-w-prose text-base">
        {review.explanation}
      </p>
      <EvidenceList marks={marks} reports={reports} onShow={onShow} />
      {others.length > 0 && (
        <Disclosure summary={t('otherAnswers')} className="text-ink-soft">
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

interface LineProps {
  readonly term: string;
  readonly description: string;
  readonly said?: ReturnType<typeof saidIn>;
}

function Line({ term, description, said = asWritten }: LineProps) {
  return (
    <div>
      <dt className="label-text text-ink-soft">{term}</dt>
      <dd {...said} className="text-base whitespace-pre-wrap">
        {description}
      </dd>
    </div>
  );
}
