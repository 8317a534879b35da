'use client';

import { useTranslations } from 'next-intl';
import { Section } from '#ui/section.tsx';
import type { LiveQuestion } from './live-documents.ts';
import { LiveQuestionItem } from './live-question-item.tsx';

interface LiveQuestionsProps {
  readonly assignmentId: string;
  readonly questions: readonly LiveQuestion[];
}

/** The questions with their answers so far; what is right stays out of sight until the teacher shows it. */
export function LiveQuestions({ assignmentId, questions }: LiveQuestionsProps) {
  const t = useTranslations('teach');
  return (
    <Section id="questions" title={t('theQuestions')}>
      <ol className="max-w-4xl divide-y divide-rule border-b border-rule">
        {questions.map((question, index) => (
          <LiveQuestionItem
            key={question.question?.id ?? index}
            assignmentId={assignmentId}
            asked={question}
            number={index + 1}
          />
        ))}
      </ol>
    </Section>
  );
}
