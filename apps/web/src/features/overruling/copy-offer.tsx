'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { newKey } from '#graphql/new-key.ts';
import { Button } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { copyMutation } from './overruling-documents.ts';
import { useJobOf } from '#features/jobs/use-job-of.ts';

/** Offers whoever sees another's story a copy of their own, in which they can overrule what is compared. */
export function CopyOffer({ storyId }: { readonly storyId: string }) {
  const t = useTranslations('overruling');
  const router = useRouter();
  const { busy, job, problem, run } = useJobOf();
  const copy = async () => {
    const ended = await run(copyMutation, { input: { storyId, idempotencyKey: newKey() } });
    if (ended?.story) router.push(`/stories/${ended.story.slug}#what`);
  };
  return (
    <div data-screen-only className="max-w-2xl space-y-3">
      <p className="text-ink-soft">{t('copyMeans')}</p>
      <Button look="quiet" aria-disabled={busy} onClick={() => void (busy || copy())}>
        {t('copy')}
      </Button>
      {job && <Progress doing="copying" job={job} />}
      <ProblemNotice problem={problem} />
    </div>
  );
}
