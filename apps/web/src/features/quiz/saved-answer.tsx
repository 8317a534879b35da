import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { languageOf } from '#i18n/languages.ts';
import { saidIn } from '#ui/words.tsx';
import { answerWords, type Said } from './answer-words.ts';
import type { Question } from './quiz-query.ts';

interface SavedAnswerProps {
  readonly title: ReactNode;
  readonly help: string;
  readonly answer: Said;
  readonly question: Question;
}

/** An answer of which nothing more is known yet: what it is, and when it will be. */
export function SavedAnswer({ title, help, answer, question }: SavedAnswerProps) {
  const t = useTranslations('quiz');
  const language = languageOf(useLocale());
  return (
    <div className="space-y-3 border-s-4 border-rule-strong bg-shade px-5 py-4">
      {title}
      <p className="max-w-prose text-ink-soft">{help}</p>
      <dl>
        <dt className="label-text text-ink-soft">{t('yourAnswer')}</dt>
        <dd {...saidIn(question.saidIn)} className="text-base whitespace-pre-wrap">
          {answerWords(answer, question, language)}
        </dd>
      </dl>
    </div>
  );
}
