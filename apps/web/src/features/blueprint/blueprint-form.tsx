'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Job } from '#features/jobs/job-fragment.ts';
import { useJobOf } from '#features/jobs/use-job-of.ts';
import { newKey } from '#graphql/new-key.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { makeByBlueprintMutation } from './blueprint-documents.ts';
import type { Choice } from './blueprint-query.ts';
import { CountsField } from './counts-field.tsx';
import { JobNotes } from './job-notes.tsx';
import { blueprintOf, difficulties, mostQuestions, skills, standingOf, type Typed } from './plan.ts';

const usualCount = 10;

/** Says how many questions of what, has them made, and tells where the reports did not support as many. */
export function BlueprintForm({ choice: { stories, chosenId, teaches } }: { readonly choice: Choice }) {
  const t = useTranslations('blueprint');
  const router = useRouter();
  const { busy, job, problem, run } = useJobOf();
  const [count, setCount] = useState(String(usualCount));
  const [typed, setTyped] = useState<Typed>({});
  const [ended, setEnded] = useState<Job | null>(null);
  const asked = Number(count);
  const ofSkills = standingOf(skills, typed, asked);
  const ofDifficulties = standingOf(difficulties, typed, asked);
  const fits = ofSkills.fit !== 'more' && ofDifficulties.fit !== 'more';
  const type = (part: keyof Typed, text: string) => setTyped({ ...typed, [part]: text });
  const make = async (storyId: string) => {
    setEnded(null);
    const input = { storyId, count: asked, blueprint: blueprintOf(typed), idempotencyKey: newKey() };
    const made = await run(makeByBlueprintMutation, { input }, setEnded);
    if (made?.quiz && made.problems.length === 0) router.push(placeOf(made.quiz.id, teaches));
  };
  return (
    <form
      className="space-y-8"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits && !busy) void make(formText(event.currentTarget, 'storyId'));
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
            value={count}
            onChange={({ target }) => setCount(target.value)}
          />
        </div>
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <CountsField
          title={t('ofEachSkill')}
          parts={skills.map((part) => ({ part, name: t(`skill.${part}.name`), means: t(`skill.${part}.means`) }))}
          typed={typed}
          onType={type}
          asked={asked}
          standing={ofSkills}
        />
        <CountsField
          title={t('ofEachDifficulty')}
          parts={difficulties.map((part) => ({
            part,
            name: t(`difficulty.${part}.name`),
            means: t(`difficulty.${part}.means`),
          }))}
          typed={typed}
          onType={type}
          asked={asked}
          standing={ofDifficulties}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={!fits || busy}>
          {busy ? t('making') : t('make')}
        </Button>
        {!fits && <p className="text-ink-soft">{t('doesNotFit')}</p>}
      </div>
      {job && <Progress step={job.step} done={job.done} total={job.total} />}
      <ProblemNotice problem={problem} />
      {ended && ended.problems.length > 0 && (
        <JobNotes jobId={ended.id} place={ended.quiz && placeOf(ended.quiz.id, teaches)} />
      )}
    </form>
  );
}

function placeOf(quizId: string, teaches: boolean): string {
  return `${teaches ? '/teach/quizzes' : '/quizzes'}/${encodeURIComponent(quizId)}`;
}
