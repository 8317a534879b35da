import type { ResultOf } from '#graphql/tada.ts';
import { ButtonLink } from '#ui/button.tsx';
import { count } from '#ui/count.ts';
import { Notice } from '#ui/notice.tsx';
import type { LibraryFilter } from './library-filter.ts';
import { isFiltered, nextPageHref } from './library-filter.ts';
import type { libraryQuery } from './library-query.ts';
import { SearchForm } from './search-form.tsx';
import { StoryCard } from './story-card.tsx';
import { Welcome } from './welcome.tsx';

interface LibraryPageProps {
  readonly stories: ResultOf<typeof libraryQuery>['stories'];
  readonly filter: LibraryFilter;
}

export function LibraryPage({ stories: { edges, pageInfo, totalCount }, filter }: LibraryPageProps) {
  const filtered = isFiltered(filter);
  const nothing = edges.length === 0;
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <Welcome first={filtered ? undefined : edges[0]?.node} />
      {(!nothing || filtered) && <SearchForm filter={filter} />}
      {filtered && (
        <p role="status" className="text-ink-soft">
          {count(totalCount, 'story fits', 'stories fit')}
          {filter.search && ` “${filter.search}”`}
        </p>
      )}
      {nothing ? (
        <NoStories filtered={filtered} />
      ) : (
        <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:gap-x-14">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <StoryCard story={node} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <ButtonLink look="quiet" href={nextPageHref(filter, pageInfo.endCursor)}>
          More stories
        </ButtonLink>
      )}
    </div>
  );
}

function NoStories({ filtered }: { readonly filtered: boolean }) {
  return filtered ? (
    <Notice title="No story fits this search">
      <p>Try a publisher’s name, a place, or fewer words.</p>
    </Notice>
  ) : (
    <Notice title="The library is empty">
      <p>Bring two or more reports of one event, and see what each of them says.</p>
      <ButtonLink href="/stories/new">Add a story</ButtonLink>
    </Notice>
  );
}
