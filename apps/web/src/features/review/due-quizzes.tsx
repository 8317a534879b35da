'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { Words } from '#ui/words.tsx';
import { startReviewMutation } from './review-documents.ts';
import type { DueQuiz } from './review-query.ts';

/** What is due, quiz by quiz, since a quiz's reports are read beside its questions. */
export function DueQuizzes({ dueQuizzes }: { readonly dueQuizzes: readonly DueQuiz[] }) {
  const t = useTranslations('review');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [opening, setOpening] = useState<string | null>(null);
  const start = async (quizId: string) => {
    if (asking) return;
    setOpening(quizId);
    const started = await ask(startReviewMutation, { quizId });
    if (started)
      router.push(`/quizzes/${encodeURIComponent(quizId)}?attempt=${encodeURIComponent(started.attempt.id)}`);
    else setOpening(null);
  };
  return (
    <div className="max-w-3xl space-y-4">
      <ProblemNotice problem={problem} />
      <ul className="divide-y divide-rule border-y border-rule">
        {dueQuizzes.map(({ quiz, count }, index) => (
          <li key={quiz.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <span className="min-w-0 flex-1 basis-60">
              <span className="block font-serif text-xl leading-snug font-semibold">
                <Words>{quiz.story.title}</Words>
              </span>
              <span className="block text-ink-soft">{t('dueOfQuiz', { count })}</span>
            </span>
            <Button
              look={index === 0 ? 'primary' : 'quiet'}
              aria-disabled={opening !== null}
              onClick={() => void start(quiz.id)}
            >
              {t(opening === quiz.id ? 'opening' : 'start', { count })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
