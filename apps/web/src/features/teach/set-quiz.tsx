'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import type { VariablesOf } from '#graphql/tada.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { createAssignmentMutation } from './assignment-documents.ts';
import type { StoryToSet } from './class-query.ts';

interface SetQuizProps {
  readonly classId: string;
  readonly stories: readonly StoryToSet[];
  readonly isFirst: boolean;
}

const feedbacks = ['EACH', 'END', 'CLOSED', 'NEVER'] as const;
type Input = VariablesOf<typeof createAssignmentMutation>['input'];

/** Sets the class a quiz; what is left as it is suits a lesson. */
export function SetQuiz({ classId, stories, isFirst }: SetQuizProps) {
  const t = useTranslations('teach');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [open, setOpen] = useState(isFirst);
  const set = async (form: HTMLFormElement) => {
    const made = await ask(createAssignmentMutation, { input: { classId, ...termsOf(new FormData(form)) } });
    if (!made) return;
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
      <SelectField label={t('feedback')} name="feedback" defaultValue="EACH">
        {feedbacks.map((feedback) => (
          <option key={feedback} value={feedback}>
            {t(`told.${feedback}`)}
          </option>
        ))}
      </SelectField>
      <details className="space-y-5">
        <summary className="min-h-11 cursor-pointer font-medium">{t('moreTerms')}</summary>
        <div className="space-y-5 pt-2">
          <TextField label={t('opensAt')} hint={t('opensAtHint')} name="opensAt" type="datetime-local" />
          <TextField label={t('closesAt')} hint={t('closesAtHint')} name="closesAt" type="datetime-local" />
          <TextField label={t('minutes')} hint={t('minutesHint')} name="minutes" type="number" min={1} max={1440} />
          <TextField
            label={t('attempts')}
            hint={t('attemptsHint')}
            name="attempts"
            type="number"
            min={1}
            max={100}
            defaultValue={1}
          />
          <Check name="shuffleOptions" label={t('shuffle')} defaultChecked />
          <Check name="certainty" label={t('certainty')} />
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

function Check({ name, label, defaultChecked = false }: { name: string; label: string; defaultChecked?: boolean }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="checkbox" name={name} defaultChecked={defaultChecked} className="size-4 shrink-0 accent-ink" />
      <span>{label}</span>
    </label>
  );
}

/** What the form says, times in the teacher's own zone made moments. */
function termsOf(form: FormData): Omit<Input, 'classId'> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const moment = (name: string) => {
    const local = text(name);
    return local === null ? null : new Date(local).toISOString();
  };
  const minutes = text('minutes');
  const attempts = text('attempts');
  const opensAt = moment('opensAt');
  return {
    quizId: text('quizId') ?? '',
    feedback: feedbacks.find((one) => one === text('feedback')) ?? 'EACH',
    ...(opensAt !== null && { opensAt }),
    closesAt: moment('closesAt'),
    timeLimitSeconds: minutes === null ? null : Number(minutes) * 60,
    attemptsAllowed: attempts === null ? null : Number(attempts),
    shuffleOptions: form.has('shuffleOptions'),
    certainty: form.has('certainty'),
  };
}
