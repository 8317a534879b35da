'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { rubricOrder } from '#features/quiz/rubric-order.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { SelectField } from '#ui/field.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { asWritten, Words } from '#ui/words.tsx';
import { markResponseMutation } from '../assignment-documents.ts';
import type { Results, WrittenAnswer } from './results-query.ts';

interface MarkWrittenProps extends Pick<Results, 'questions'> {
  readonly written: readonly WrittenAnswer[];
}

/** Written answers, each with the level of its rubric that the teacher finds in it; marks count for no score. */
export function MarkWritten({ written, questions }: MarkWrittenProps) {
  const t = useTranslations('teach');
  const quiz = useTranslations('quiz');
  const router = useRouter();
  const { problem, ask } = useAsk();
  const mark = async (responseId: string, chosen: string) => {
    const level = rubricOrder.find((one) => one === chosen) ?? null;
    if (await ask(markResponseMutation, { input: { responseId, level } })) router.refresh();
  };
  return (
    <div className="max-w-3xl space-y-5">
      <p className="text-ink-soft">{t('marksMean')}</p>
      <ProblemNotice problem={problem} />
      <ul className="space-y-6">
        {written.map(({ id, nickname, questionId, text, mark: level }) => {
          const question = questions.find((one) => one.question?.id === questionId)?.question;
          return (
            <li key={id} className="space-y-3 border-s-4 border-rule-strong ps-5">
              <p className="text-sm text-ink-soft">
                {question && <Words language={question.saidIn}>{question.prompt}</Words>}
              </p>
              <p {...asWritten} className="whitespace-pre-wrap">
                {text}
              </p>
              <div className="max-w-xs">
                <SelectField
                  label={t('markOf', { nickname })}
                  value={level ?? ''}
                  onChange={({ target }) => void mark(id, target.value)}
                >
                  <option value="">{t('unmarked')}</option>
                  {rubricOrder.map((one) => (
                    <option key={one} value={one}>
                      {quiz(`rubric.${one}`)}
                    </option>
                  ))}
                </SelectField>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
