import { useTranslations } from 'next-intl';
import { PageLink } from '#ui/page-link.tsx';
import { Words } from '#ui/words.tsx';

interface QuizBarProps {
  readonly story: { readonly slug: string; readonly title: string };
  /** Where the reader is: "Question 3 of 10". */
  readonly place: string;
  readonly answered: number;
  readonly total: number;
  readonly saved: 'saved' | 'saving' | 'failed';
  /** Answers that are kept here until they can be sent. */
  readonly waiting: number;
}

/** Always in sight: where one is, and that nothing is lost. */
export function QuizBar({ story, place, answered, total, saved, waiting }: QuizBarProps) {
  const t = useTranslations('quiz');
  const lacks = saved === 'failed' || waiting > 0;
  return (
    <div className="space-y-3">
      <p className="text-sm">
        <PageLink href={`/stories/${story.slug}`} className="text-link text-ink-soft">
          <Words>{story.title}</Words>
        </PageLink>
      </p>
      <div>
        <p className="flex justify-between gap-4 font-medium">
          <span>{place}</span>
          <span className={lacks ? 'text-accent' : 'text-ink-soft'}>
            {saved === 'saved' && !lacks && <span aria-hidden="true">✓ </span>}
            {waiting > 0 && saved !== 'failed' ? t('saved.waiting', { answers: waiting }) : t(`saved.${saved}`)}
          </span>
        </p>
        <progress
          aria-label={t('answeredSoFar')}
          value={answered}
          max={total}
          className="mt-2 block h-1 w-full appearance-none overflow-hidden rounded-full border-0 bg-rule accent-ink [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
        />
      </div>
    </div>
  );
}
