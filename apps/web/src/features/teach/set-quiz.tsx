'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { CheckField, SelectField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { createAssignmentMutation } from './assignment-documents.ts';
import type { StoryToSet } from './class-query.ts';
import { FeedbackField, OtherTermsFields } from './terms-fields.tsx';
import { termsOf } from './terms.ts';

interface SetQuizProps {
  readonly classId: string;
  readonly stories: readonly StoryToSet[];
  readonly isFirst: boolean;
}

/** Sets the class a quiz; what is left as it is suits a lesson. */
export function SetQuiz({ classId, stories, isFirst }: SetQuizProps) {
  const t = useTranslations('teach');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [open, setOpen] = useState(isFirst);
  const set = async (form: HTMLFormElement) => {
    const fields = new FormData(form);
    const input = { classId, quizId: formText(form, 'quizId'), ...termsOf(fields), certainty: fields.has('certainty') };
    if (!(await ask(createAssignmentMutation, { input }))) return;
    setOpen(false);
    router.refresh();
  };
  if (!open) return <Button onClick={() => setOpen(true)}>{t('setQuiz')}</Button>;
  return (
    <form
      className="max-w-xl space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void set(event.currentTarget);
      }}
    >
      <SelectField label={t('whichQuiz')} hint={t('whichQuizHint')} name="quizId" required>
        {stories.map(({ id, title, quizzes }) => (
          <optgroup key={id} label={title}>
            {quizzes.map((quiz) => (
              <option key={quiz.id} value={quiz.id}>
                {quiz.title}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <FeedbackField />
      <details className="space-y-5">
        <summary className="min-h-11 cursor-pointer font-medium">{t('moreTerms')}</summary>
        <div className="space-y-5 pt-2">
          <OtherTermsFields />
          <CheckField name="certainty" label={t('certainty')} />
        </div>
      </details>
      <ProblemNotice problem={problem} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" aria-disabled={asking}>
          {t('setIt')}
        </Button>
        {!isFirst && (
          <Button look="quiet" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
