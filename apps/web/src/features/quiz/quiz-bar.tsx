import { PageLink } from '#ui/page-link.tsx';

interface QuizBarProps {
  readonly story: { readonly slug: string; readonly title: string };
  /** Where the reader is: "Question 3 of 10". */
  readonly place: string;
  readonly answered: number;
  readonly total: number;
  readonly saved: 'saved' | 'saving' | 'failed';
}

const savedWords = { saved: 'Saved', saving: 'Saving …', failed: 'Not saved yet' } as const;

/** Always in sight: where one is, and that nothing is lost. */
export function QuizBar({ story, place, answered, total, saved }: QuizBarProps) {
  return (
    <div className="space-y-3">
      <p className="text-sm">
        <PageLink href={`/stories/${story.slug}`} className="text-link text-ink-soft">
          {story.title}
        </PageLink>
      </p>
      <div>
        <p className="flex justify-between gap-4 font-medium">
          <span>{place}</span>
          <span className={saved === 'failed' ? 'text-accent' : 'text-ink-soft'}>
            {saved === 'saved' && <span aria-hidden="true">✓ </span>}
            {savedWords[saved]}
          </span>
        </p>
        <progress
          aria-label="Questions answered"
          value={answered}
          max={total}
          className="mt-2 block h-1 w-full appearance-none overflow-hidden rounded-full border-0 bg-rule accent-ink [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
        />
      </div>
    </div>
  );
}
