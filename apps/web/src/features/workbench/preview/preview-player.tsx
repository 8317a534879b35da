'use client';

import { useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Attempt, QuizResponse } from '#features/quiz/attempt-documents.ts';
import { marksOf } from '#features/quiz/marks.ts';
import { QuestionScreen } from '#features/quiz/question-screen.tsx';
import type { Shown } from '#features/quiz/reports-panel.tsx';
import type { Given } from '#features/quiz/use-attempt.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { Words } from '#ui/words.tsx';
import { tryQuestionMutation } from '../workbench-documents.ts';
import type { QuizToTry } from './preview-query.ts';
import { QuestionSteps } from './question-steps.tsx';
import { triedResponse } from './tried.ts';

/** A quiz as pupils will have it, published or not, question by question; what is answered is marked, and kept nowhere. */
export function PreviewPlayer({ quiz }: { readonly quiz: QuizToTry }) {
  const t = useTranslations('workbench');
  const { asking, problem, ask } = useAsk();
  const place = Number(useSearchParams().get('question')) || 1;
  const { items, story } = quiz;
  const item = items[place - 1];
  const [responses, setResponses] = useState<readonly QuizResponse[]>([]);
  const [shown, setShown] = useState<Shown>({ reportId: story.articles[0]?.id ?? '' });
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [place]);

  const goTo = (next: number) => {
    window.history.pushState(null, '', `?question=${next}`);
    window.scrollTo(0, 0);
  };
  const keep = (response: QuizResponse) =>
    setResponses((before) => [...before.filter(({ id }) => id !== response.id), response]);
  const submit = async ({ answer }: Given) => {
    if (!item) return;
    const tried = await ask(tryQuestionMutation, { input: { questionId: item.question.id, answer } });
    if (!tried) return;
    const response = triedResponse(item, answer, tried.score, story.articles);
    const [mark] = marksOf(response);
    keep(response);
    if (mark) setShown({ reportId: mark.reportId, markId: mark.id });
  };
  const questions = items.map(({ question }) => question);
  const bench = `/teach/quizzes/${encodeURIComponent(quiz.id)}`;
  return (
    <div className="page-width space-y-6 py-6 sm:space-y-8">
      <div className="space-y-3">
        <p className="text-sm">
          <PageLink href={item ? `${bench}#${item.question.id}` : bench} className="text-link text-ink-soft">
            {t('closePreview')}
          </PageLink>
        </p>
        <p>
          <strong className="font-medium">{t('preview')}</strong>: <Words>{quiz.title}</Words>{' '}
          <span className="text-ink-soft">{t('previewMeans')}</span>
        </p>
        <QuestionSteps place={place} total={items.length} onGo={goTo} />
      </div>
      {item ? (
        <QuestionScreen
          key={item.question.id}
          quiz={{ questions, story }}
          attempt={attemptOf(quiz.id, questions, responses)}
          question={item.question}
          heading={heading}
          saving={asking}
          failure={problem}
          waiting={undefined}
          onRetry={() => {}}
          shown={shown}
          onShow={setShown}
          onSubmit={(given) => void submit(given)}
          onSelfMark={(_id, selfMark) => {
            for (const response of responses) if (response.id === item.question.id) keep({ ...response, selfMark });
            return Promise.resolve(null);
          }}
          onNext={() => goTo(place + 1)}
          onLeave={() => goTo(place + 1)}
          results={null}
        />
      ) : (
        <Notice title={t('previewEnd')}>
          <ButtonLink href={bench}>{t('closePreview')}</ButtonLink>
        </Notice>
      )}
    </div>
  );
}

/** As of somebody who learns alone and is told after each answer. */
function attemptOf(quizId: string, questions: Attempt['questions'], responses: readonly QuizResponse[]): Attempt {
  return {
    id: 'preview',
    finishedAt: null,
    certainty: false,
    feedback: 'EACH',
    review: false,
    dueAt: null,
    assignment: null,
    quiz: { id: quizId },
    questions,
    hints: [],
    responses: [...responses],
    result: null,
  };
}
