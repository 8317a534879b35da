import { PageLink } from '#ui/page-link.tsx';
import type { Account } from './account-query.ts';

type OwnStory = Account['viewer']['stories']['edges'][number]['node'];

/** What they imported, newest first, and who sees it. */
export function OwnStories({ stories }: { readonly stories: readonly OwnStory[] }) {
  return (
    <ul className="max-w-2xl divide-y divide-rule border-y border-rule">
      {stories.map(({ id, slug, title, visibility }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
          <PageLink href={`/stories/${slug}`} className="text-link">
            {title}
          </PageLink>
          <span className="text-sm text-ink-soft">
            {visibility === 'PUBLIC' ? 'seen by everybody' : 'seen by you alone'}
          </span>
        </li>
      ))}
    </ul>
  );
}
