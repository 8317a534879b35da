import { useTranslations } from 'next-intl';
import { asWritten } from './words.tsx';

interface ProgressProps {
  /** What is being done now, in the API's words; empty before it has begun. */
  readonly step: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** Long work with its progress, in words and as a bar. */
export function Progress({ step, done, total }: ProgressProps) {
  const t = useTranslations('site');
  const written = step ? asWritten : {};
  return (
    <div role="status" className="max-w-md">
      <p className="flex justify-between gap-4">
        <span {...written}>{step || t('waiting')}</span>
        {total > 0 && <span className="text-ink-soft">{t('doneOf', { done, total })}</span>}
      </p>
      <progress
        {...written}
        aria-label={step || t('waiting')}
        {...(total > 0 && { value: done, max: total })}
        className="mt-2 block h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-rule accent-ink [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
      />
    </div>
  );
}
