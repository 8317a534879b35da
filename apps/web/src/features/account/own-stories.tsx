import { useTranslations } from 'next-intl';
import { PageLink } from '#ui/page-link.tsx';
import { Words } from '#ui/words.tsx';
import type { Account } from './account-query.ts';

type OwnStory = Account['viewer']['stories']['edges'][number]['node'];

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
