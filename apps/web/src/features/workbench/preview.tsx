'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AnswerForm } from '#features/quiz/answer-form.tsx';
import { outcomeOf } from '#features/quiz/outcome.tsx';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { saidIn } from '#ui/words.tsx';
import { tryQuestionMutation } from './workbench-documents.ts';
import type { BenchItem } from './workbench-fragment.ts';
import type { BenchReport } from './workbench-query.ts';

interface PreviewProps {
  readonly item: BenchItem;
  readonly reports: readonly BenchReport[];
  readonly onClose: () => void;
}

/** A question as pupils have it, published or not; what is answered is marked, and kept nowhere. */
export function Preview({ item: { question, review }, reports, onClose }: PreviewProps) {
  const t = useTranslations('workbench');
  const tQuiz = useTranslations('quiz');
  const { asking, problem, ask } = useAsk();
  const [score, setScore] = useState<number | null | undefined>(undefined);
  return (
    <div className="max-w-prose space-y-6">
      <p className="label-text text-ink-soft">{t('preview')}</p>
      <h3 {...saidIn(question.saidIn)} id="question" className="text-xl leading-snug font-semibold text-pretty">
        {question.prompt}
      </h3>
      <AnswerForm
        attemptId="preview"
        isTest={false}
        takesAnswers
        asksCertainty={false}
        question={question}
        reports={reports}
        saving={asking}
        failure={problem}
        onSubmit={async ({ answer }) => {
          const tried = await ask(tryQuestionMutation, { input: { questionId: question.id, answer } });
          if (tried) setScore(tried.score);
        }}
        onLeave={onClose}
      />
      {score !== undefined && (
        <Notice title={tQuiz(`outcome.${outcomeOf({ score, hintCount: 0 })}`)}>
          <p {...saidIn(question.saidIn)}>{review.explanation}</p>
        </Notice>
      )}
      <Button look="quiet" onClick={onClose}>
        {t('closePreview')}
      </Button>
    </div>
  );
}
