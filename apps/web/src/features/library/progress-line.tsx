import { useTranslations } from 'next-intl';
import { PageLink } from '#ui/page-link.tsx';
import type { StoryProgress } from './progress-query.ts';

/** How far the reader has got with a story's questions, and the way back into what they began. */
export function ProgressLine({ progress }: { readonly progress: StoryProgress }) {
  const t = useTranslations('library');
  const { id, finishedAt, answeredCount, quiz } = progress;
  const at = `/quizzes/${encodeURIComponent(quiz.id)}?${new URLSearchParams({ attempt: id, ...(finishedAt && { view: 'results' }) })}`;
  return (
    <p data-screen-only className="flex flex-wrap justify-between gap-x-4 text-ink-soft">
      <span>{t(finishedAt ? 'finished' : 'begun', { answered: answeredCount })}</span>
      {/* Above the card's own link, which covers all of it. */}
      <PageLink href={at} className="text-link relative z-1 inline-flex min-h-6 items-center">
        {t(finishedAt ? 'seeResults' : 'goOn')}
      </PageLink>
    </p>
  );
}
