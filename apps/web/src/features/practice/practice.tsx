'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useJobOf } from '#features/jobs/use-job-of.ts';
import { newKey } from '#graphql/new-key.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
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
  const router = useRouter();
  const { busy, job, problem, run } = useJobOf();
  const make = async (count: number) => {
    const ended = await run(generateQuizMutation, { input: { storyId, count, idempotencyKey: newKey() } });
    if (ended?.quiz) router.push(`/quizzes/${encodeURIComponent(ended.quiz.id)}`);
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
        <Button type="submit" disabled={busy}>
          {busy ? t('making') : t('make')}
        </Button>
        {latestQuizId && !busy && (
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
      {job && <Progress doing="makingQuiz" job={job} />}
      <ProblemNotice problem={problem} />
    </div>
  );
}
