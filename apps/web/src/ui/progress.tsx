import { useTranslations } from 'next-intl';

interface ProgressProps {
  readonly doing: 'importing' | 'copying' | 'overruling' | 'makingQuiz';
  /** Null before anything is known of it. */
  readonly job: { readonly state: string; readonly done: number; readonly total: number } | null;
}

/** Long work with its progress, in words and as a bar. */
export function Progress({ doing, job }: ProgressProps) {
  const t = useTranslations('site');
  const words = job === null || job.state === 'QUEUED' ? t('waiting') : t(`doing.${doing}`);
  // Not known yet.
  const counted = job !== null && job.total > 0 ? job : null;
  return (
    <div role="status" className="max-w-md">
      <p className="flex justify-between gap-4">
        <span>{words}</span>
        {counted && <span className="text-ink-soft">{t('doneOf', { done: counted.done, total: counted.total })}</span>}
      </p>
      <progress
        aria-label={words}
        {...(counted && { value: counted.done, max: counted.total })}
        className="mt-2 block h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-rule accent-ink [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
      />
    </div>
  );
}
