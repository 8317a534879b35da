import type { FragmentOf } from '#graphql/tada.ts';
import { graphql, readFragment } from '#graphql/tada.ts';
import { count } from '#ui/count.ts';
import { formatDate } from '#ui/format-date.ts';
import { PageLink } from '#ui/page-link.tsx';
import { VerdictMark } from '#ui/verdict-mark.tsx';

export const storyCardFragment = graphql(`
  fragment StoryCard on Story {
    slug
    title
    summary
    eventDate
    teachingText
    atIssue
    conflictCount
    independentOrigins
    articles {
      id
      displayName
    }
  }
`);

/** A story as the library lists it: what happened, who reports it, what is at issue. */
export function StoryCard({ story }: { readonly story: FragmentOf<typeof storyCardFragment> }) {
  const { slug, title, eventDate, teachingText, atIssue, conflictCount, independentOrigins, articles } = readFragment(
    storyCardFragment,
    story,
  );
  return (
    <article className="group relative flex h-full flex-col gap-4 border-t-2 border-ink pt-4 pb-6">
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        {eventDate && <time dateTime={eventDate}>{formatDate(eventDate)}</time>}
        {teachingText && <span>Teaching text</span>}
      </p>
      <h2 className="font-serif text-2xl leading-tight font-semibold tracking-tight">
        <PageLink href={`/stories/${slug}`} className="group-hover:text-accent after:absolute after:inset-0">
          {title}
        </PageLink>
      </h2>
      <ul aria-label="Publishers" className="flex flex-wrap font-serif leading-snug text-ink-soft italic">
        {articles.map(({ id, displayName }) => (
          <li
            key={id}
            className="not-last:after:px-2 not-last:after:text-rule-strong not-last:after:not-italic not-last:after:content-['/']"
          >
            {displayName}
          </li>
        ))}
      </ul>
      <div className="mt-auto space-y-1 border-t border-rule pt-3">
        <p className="flex flex-wrap justify-between gap-x-4">
          <span>
            {count(articles.length, 'report')}, {count(independentOrigins, 'origin')}
          </span>
          {conflictCount > 0 && (
            <span className="inline-flex items-center gap-1.5 text-accent">
              <VerdictMark verdict="CONFLICT" wordless />
              At odds on {count(conflictCount, 'figure')}
            </span>
          )}
        </p>
        {atIssue && <p className="font-medium first-letter:uppercase">{atIssue}</p>}
      </div>
    </article>
  );
}
