'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { followJob } from '#features/jobs/follow-job.ts';
import type { Job } from '#features/jobs/job-fragment.ts';
import { newKey } from '#graphql/new-key.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { ProblemNotice, type Problem } from '#ui/problem-notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { generateQuizMutation } from './generate-quiz.ts';

interface PracticeProps {
  readonly storyId: string;
  readonly slug: string;
  /** The newest quiz of the story, where there is one. */
  readonly latestQuizId: string | null;
}

const lengths = [5, 10, 15, 20];

/** "Try it yourself": makes a quiz of the story and goes to it. */
export function Practice({ storyId, slug, latestQuizId }: PracticeProps) {
  const t = useTranslations('practice');
  const client = useClient();
  const router = useRouter();
  const [job, setJob] = useState<Job | null>(null);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | 'none' | null>(null);
  const following = useRef<AbortController | null>(null);
  useEffect(() => () => following.current?.abort(), []);

  const make = async (count: number) => {
    const controller = new AbortController();
    following.current = controller;
    setAsking(true);
    setProblem(null);
    try {
      const { data, error } = await client.mutation(generateQuizMutation, {
        input: { storyId, count, idempotencyKey: newKey() },
      });
      if (error || !data) throw error ?? new Error('no answer');
      const result = data.generateQuiz;
      if (result.__typename !== 'GenerateQuizPayload') return setProblem(result);
      setJob(result.job);
      const ended = await followJob(client, result.job, setJob, controller.signal);
      if (ended.quiz) router.push(`/quizzes/${encodeURIComponent(ended.quiz.id)}`);
      else setProblem(ended.problems[0] ?? 'none');
    } catch {
      if (!controller.signal.aborted) setProblem('unreachable');
    } finally {
      setAsking(false);
      setJob(null);
    }
  };

  return (
    <div className="space-y-5">
      <form
        className="flex flex-wrap items-end gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void make(Number(new FormData(event.currentTarget).get('count')));
        }}
      >
        <div className="w-44">
          <SelectField label={t('length')} name="count" defaultValue="10">
            {lengths.map((length) => (
              <option key={length} value={length}>
                {t('questions', { questions: length })}
              </option>
            ))}
          </SelectField>
        </div>
        <Button type="submit" disabled={asking}>
          {asking ? t('making') : t('make')}
        </Button>
        {latestQuizId && !asking && (
          <PageLink
            href={`/quizzes/${encodeURIComponent(latestQuizId)}`}
            className="text-link inline-flex min-h-11 items-center"
          >
            {t('latest')}
          </PageLink>
        )}
      </form>
      <p>
        <PageLink href={`/teach/quizzes/new?story=${encodeURIComponent(slug)}`} className="text-link">
          {t('choose')}
        </PageLink>
      </p>
      {job && <Progress step={job.step} done={job.done} total={job.total} />}
      {problem === 'none' ? <Notice tone="problem" title={t('none')} /> : <ProblemNotice problem={problem} />}
    </div>
  );
}
