'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import type { Question, Report } from '../quiz-query.ts';
import { SavedAnswer } from '../saved-answer.tsx';
import type { KeptAnswer } from './kept-store.ts';

interface WaitingAnswerProps {
  readonly kept: KeptAnswer;
  readonly question: Question;
  readonly reports: readonly Report[];
  /** What it shows is told at the attempt's end. */
  readonly isTest: boolean;
  readonly onRetry: () => void;
  readonly onNext: () => void;
}

/** An answer that is not sent yet: what it is, that it is not lost, and the way on. What it shows is known once it is sent. */
export function WaitingAnswer({ kept, question, reports, isTest, onRetry, onNext }: WaitingAnswerProps) {
  const t = useTranslations('quiz');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that sent it, and had the focus, is gone.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const { spans, ...rest } = kept.answer;
  const quoted = spans?.map(({ articleId, start, end }) => ({
    text: reports.find(({ id }) => id === articleId)?.text.slice(start, end) ?? '',
  }));
  return (
    <div className="space-y-6">
      <SavedAnswer
        title={
          <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
            {t('keptHere')}
          </h2>
        }
        help={t(isTest ? 'keptHereTest' : 'keptHereHelp')}
        answer={{ ...rest, spans: quoted }}
        question={question}
      />
      <div className="flex flex-wrap gap-3">
        <Button onClick={onNext}>{t('next')}</Button>
        <Button look="quiet" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      </div>
    </div>
  );
}
