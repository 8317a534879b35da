import { useTranslations } from 'next-intl';
import { graphql, type FragmentOf } from '#graphql/tada.ts';
import { PageLink } from '#ui/page-link.tsx';
import { Words } from '#ui/words.tsx';

export const ownStoryFragment = graphql(`
  fragment OwnStory on Story @_unmask {
    id
    slug
    title
    visibility
  }
`);

type OwnStory = FragmentOf<typeof ownStoryFragment>;

/** What they imported, newest first, and who sees it. */
export function OwnStories({ stories }: { readonly stories: readonly OwnStory[] }) {
  const t = useTranslations('account');
  return (
    <ul className="max-w-3xl divide-y divide-rule border-y border-rule">
      {stories.map(({ id, slug, title, visibility }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
          <PageLink href={`/stories/${slug}`} className="text-link">
            <Words>{title}</Words>
          </PageLink>
          <span className="text-sm text-ink-soft">{t(`visibility.${visibility}`)}</span>
        </li>
      ))}
    </ul>
  );
}
