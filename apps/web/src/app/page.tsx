import type { Metadata } from 'next';
import { readLibraryFilter } from '#features/library/library-filter.ts';
import { LibraryPage } from '#features/library/library-page.tsx';
import { fetchProgress } from '#features/library/progress-query.ts';
import { fetchStories } from '#features/library/library-query.ts';

/** Whatever is searched for, it is one page. */
export const metadata: Metadata = { alternates: { canonical: '/' } };

export default async function Page({ searchParams }: PageProps<'/'>) {
  const filter = readLibraryFilter(await searchParams);
  const [stories, progress] = await Promise.all([fetchStories(filter), fetchProgress()]);
  return <LibraryPage stories={stories} filter={filter} progress={progress} />;
}
