'use client';

import { useTranslations } from 'next-intl';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { asWritten, saidIn, Words } from '#ui/words.tsx';
import { revealQuestionMutation } from '../assignment-documents.ts';
import { Bars } from '../bars.tsx';
import type { LiveQuestion } from './live-documents.ts';

interface LiveQuestionItemProps {
  readonly assignmentId: string;
  readonly asked: LiveQuestion;
  readonly number: number;
}

/** One question: how many have answered it, what they picked, and, once shown to the class, what is right and where it stands. */
export function LiveQuestionItem({ assignmentId, asked, number }: LiveQuestionItemProps) {
  const t = useTranslations('teach');
  const { asking, problem, ask } = useAsk();
  const { question, answeredCount, meanScore, revealed, options, review } = asked;
  if (!question) return <li className="py-3 text-ink-soft">{t('questionGone', { number })}</li>;
  const reveal = () => void ask(revealQuestionMutation, { input: { assignmentId, questionId: question.id } });
  return (
    <li className="py-3">
      <Disclosure
        summary={
          <>
            {number}. <Words language={question.saidIn}>{question.prompt}</Words>{' '}
            <span className="text-ink-soft">{t('answers', { answers: answeredCount })}</span>
          </>
        }
      >
        <div className="mt-4 space-y-5 pb-4">
          {options.length > 0 && (
            <Bars
              texts={question.options}
              language={question.saidIn}
              options={options.map(({ id, count, role }) => ({ id, count, role: revealed ? role : null }))}
              answeredCount={answeredCount}
            />
          )}
          {revealed && meanScore !== null && <p className="text-ink-soft">{t('meanScore', { score: meanScore })}</p>}
          {review ? (
            <div {...saidIn(review.saidIn)} className="max-w-prose space-y-3 border-s-4 border-accent ps-5 text-lg">
              <p className="font-semibold">{review.correctText}</p>
              <p>{review.explanation}</p>
              {review.evidence.map(({ start, text, article }) => (
                <blockquote key={`${article.id} ${start}`} {...asWritten} className="font-serif">
                  {text} <cite className="text-base text-ink-soft">{article.displayName}</cite>
                </blockquote>
              ))}
            </div>
          ) : (
            <div className="space-y-2">
              <Button look="quiet" aria-disabled={asking} onClick={reveal}>
                {t('reveal')}
              </Button>
              <p className="text-sm text-ink-soft">{t('revealMeans')}</p>
            </div>
          )}
          <ProblemNotice problem={problem} />
        </div>
      </Disclosure>
    </li>
  );
}
