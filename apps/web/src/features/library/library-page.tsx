import { useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { LibraryFilter } from './library-filter.ts';
import { isFiltered, nextPageHref } from './library-filter.ts';
import type { Stories } from './library-query.ts';
import type { Progress } from './progress-query.ts';
import { SearchForm } from './search-form.tsx';
import { StoryCard } from './story-card.tsx';
import { Welcome } from './welcome.tsx';

interface LibraryPageProps {
  readonly stories: Stories;
  readonly filter: LibraryFilter;
  readonly progress: Progress;
}

export function LibraryPage({ stories: { edges, pageInfo, totalCount }, filter, progress }: LibraryPageProps) {
  const t = useTranslations('library');
  const filtered = isFiltered(filter);
  const nothing = edges.length === 0;
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <Welcome first={filtered ? undefined : edges[0]?.node} dueCount={progress.dueCount} />
      {(!nothing || filtered) && <SearchForm filter={filter} />}
      {filtered && (
        <p role="status" className="text-ink-soft">
          {filter.search
            ? t('storiesFitSearch', { stories: totalCount, search: filter.search })
            : t('storiesFit', { stories: totalCount })}
        </p>
      )}
      {nothing ? (
        <NoStories filtered={filtered} />
      ) : (
        <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:gap-x-14">
          {edges.map(({ node }) => (
            <li key={node.id} className="row-span-4 grid grid-rows-subgrid">
              <StoryCard story={node} progress={progress.attempts.get(node.id)} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <ButtonLink look="quiet" href={nextPageHref(filter, pageInfo.endCursor)}>
          {t('more')}
        </ButtonLink>
      )}
    </div>
  );
}

function NoStories({ filtered }: { readonly filtered: boolean }) {
  const t = useTranslations('library');
  return filtered ? (
    <Notice title={t('noFit')}>
      <p>{t('noFitHelp')}</p>
    </Notice>
  ) : (
    <Notice title={t('empty')}>
      <p>{t('emptyHelp')}</p>
      <ButtonLink href="/stories/new">{t('addStory')}</ButtonLink>
    </Notice>
  );
}
