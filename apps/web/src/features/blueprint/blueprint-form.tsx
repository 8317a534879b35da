'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Job } from '#features/jobs/job-fragment.ts';
import { useJobOf } from '#features/jobs/use-job-of.ts';
import { generateQuizMutation } from '#features/practice/generate-quiz.ts';
import { newKey } from '#graphql/new-key.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { Progress } from '#ui/progress.tsx';
import type { Choice } from './blueprint-query.ts';
import { CountsField, type NamedPart } from './counts-field.tsx';
import { JobNotes } from './job-notes.tsx';
import { skills } from '#features/quiz/skills.ts';
import { blueprintOf, difficulties, fitsIn, mostQuestions, planIn, standingOf, type Plan } from './plan.ts';

const usualCount = 10;

interface BlueprintFormProps {
  readonly choice: Choice;
  readonly skillParts: readonly NamedPart[];
}

/** Says how many questions of what, has them made, and tells where the reports did not support as many. */
export function BlueprintForm({ choice: { stories, chosenId, teaches }, skillParts }: BlueprintFormProps) {
  const t = useTranslations('blueprint');
  const router = useRouter();
  const { busy, job, problem, run } = useJobOf();
  const [plan, setPlan] = useState<Plan>({ count: usualCount, typed: {} });
  const [ended, setEnded] = useState<Job | null>(null);
  const fits = fitsIn(plan);
  const make = async (form: HTMLFormElement) => {
    // Read once more: what was typed before the page was ready has told nobody.
    const now = planIn(form);
    setPlan(now);
    if (!fitsIn(now) || busy) return;
    setEnded(null);
    const { count } = now;
    const storyId = formText(form, 'storyId');
    const input = { storyId, count, blueprint: blueprintOf(now.typed), idempotencyKey: newKey() };
    const made = await run(generateQuizMutation, { input }, setEnded);
    if (made?.quiz && made.problems.length === 0) router.push(placeOf(made.quiz.id, teaches));
  };
  return (
    <form
      className="space-y-8"
      onChange={({ currentTarget }) => setPlan(planIn(currentTarget))}
      onSubmit={(event) => {
        event.preventDefault();
        void make(event.currentTarget);
      }}
    >
      <div className="max-w-xl space-y-5">
        <SelectField label={t('story')} name="storyId" defaultValue={chosenId ?? undefined} required>
          {stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <div className="max-w-32">
          <TextField
            label={t('count')}
            hint={t('countHint', { most: mostQuestions })}
            type="number"
            min={1}
            max={mostQuestions}
            required
            name="count"
            defaultValue={usualCount}
          />
        </div>
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <CountsField
          title={t('ofEachSkill')}
          parts={skillParts}
          asked={plan.count}
          standing={standingOf(skills, plan)}
        />
        <CountsField
          title={t('ofEachDifficulty')}
          parts={difficulties.map((part) => ({
            part,
            name: t(`difficulty.${part}.name`),
            means: t(`difficulty.${part}.means`),
          }))}
          asked={plan.count}
          standing={standingOf(difficulties, plan)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={!fits || busy}>
          {busy ? t('making') : t('make')}
        </Button>
        {!fits && <p className="text-ink-soft">{t('doesNotFit')}</p>}
      </div>
      {job && <Progress doing="makingQuiz" job={job} />}
      {ended && ended.problems.length > 0 ? (
        <JobNotes jobId={ended.id} place={ended.quiz && placeOf(ended.quiz.id, teaches)} />
      ) : (
        <ProblemNotice problem={problem} />
      )}
    </form>
  );
}

function placeOf(quizId: string, teaches: boolean): string {
  return `${teaches ? '/teach/quizzes' : '/quizzes'}/${encodeURIComponent(quizId)}`;
}
