import { readLibraryFilter } from '#features/library/library-filter.ts';
import { LibraryPage } from '#features/library/library-page.tsx';
import { libraryQuery } from '#features/library/library-query.ts';
import { fetchGraphQL } from '#graphql/server.ts';

const storiesPerPage = 24;

export default async function Page({ searchParams }: PageProps<'/'>) {
  const filter = readLibraryFilter(await searchParams);
  const { stories } = await fetchGraphQL(libraryQuery, {
    first: storiesPerPage,
    after: filter.after,
    search: filter.search || null,
    verdict: filter.verdict,
  });
  return <LibraryPage stories={stories} filter={filter} />;
}
