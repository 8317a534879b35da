import { useTranslations } from 'next-intl';
import type { FragmentOf } from '#graphql/tada.ts';
import { graphql, readFragment } from '#graphql/tada.ts';
import { PageLink } from '#ui/page-link.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import { VerdictMark } from '#ui/verdict-mark.tsx';
import { saidIn, Words } from '#ui/words.tsx';
import { ProgressLine } from './progress-line.tsx';
import type { StoryProgress } from './progress-query.ts';

export const storyCardFragment = graphql(`
  fragment StoryCard on Story {
    slug
    title
    summary
    eventDate
    teachingText
    atIssue(language: $language)
    saidIn(language: $language)
    conflictCount
    independentOrigins
    articles {
      id
      displayName
    }
  }
`);

interface StoryCardProps {
  readonly story: FragmentOf<typeof storyCardFragment>;
  /** Absent where the reader has not tried its questions. */
  readonly progress: StoryProgress | undefined;
}

/** A story as the library lists it: when, what happened, who reports it, what is at issue, each on a level with its neighbour’s. */
export function StoryCard({ story, progress }: StoryCardProps) {
  const t = useTranslations('library');
  const dateWords = useDateWords();
  const {
    slug,
    title,
    eventDate,
    teachingText,
    atIssue,
    saidIn: language,
    conflictCount,
    independentOrigins,
    articles,
  } = readFragment(storyCardFragment, story);
  return (
    <article className="group relative row-span-4 grid grid-rows-subgrid content-start gap-y-4 border-t-2 border-ink pt-4 pb-6">
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        {eventDate && <time dateTime={eventDate}>{dateWords(eventDate)}</time>}
        {teachingText && <span>{t('teachingText')}</span>}
      </p>
      <h2 className="font-serif text-2xl leading-tight font-semibold tracking-tight">
        <PageLink href={`/stories/${slug}`} className="group-hover:text-accent after:absolute after:inset-0">
          <Words>{title}</Words>
        </PageLink>
      </h2>
      <ul
        aria-label={t('publishers')}
        className="flex flex-wrap content-start font-serif leading-snug text-ink-soft italic"
      >
        {articles.map(({ id, displayName }) => (
          <li
            key={id}
            className="not-last:after:px-2 not-last:after:text-rule-strong not-last:after:not-italic not-last:after:content-['/']"
          >
            {displayName}
          </li>
        ))}
      </ul>
      <div className="space-y-1 border-t border-rule pt-3">
        <p className="flex flex-wrap justify-between gap-x-4">
          <span>{t('reportsAndOrigins', { reports: articles.length, origins: independentOrigins })}</span>
          {conflictCount > 0 && (
            <span className="inline-flex items-center gap-1.5 text-accent">
              <VerdictMark verdict="CONFLICT" wordless />
              {t('atOdds', { figures: conflictCount })}
            </span>
          )}
        </p>
        {atIssue && (
          <p {...saidIn(language)} className="font-medium first-letter:uppercase">
            {atIssue}
          </p>
        )}
        {progress && <ProgressLine progress={progress} />}
      </div>
    </article>
  );
}
