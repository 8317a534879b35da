import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { ReaderPage } from '#features/reader/reader-page.tsx';
import { fetchReaderStory, fetchReport } from '#features/reader/reader-query.ts';
import { describedPage } from '#features/social/described-page.ts';
import { readerHref } from '#features/story/reader-href.ts';

type Props = PageProps<'/stories/[slug]/read'>;

/** What the address names, as far as the story has it. */
async function asked({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const story = await fetchReaderStory(slug);
  const one = (name: string) => [query[name]].flat()[0] ?? null;
  const reportAt = (name: string) => story?.articles.find(({ id }) => id === one(name)) ?? null;
  return { story, a: reportAt('a'), b: reportAt('b'), claim: one('claim') };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { story, a, b } = await asked(props);
  if (!story) return { title: (await getTranslations('story'))('noSuchStory') };
  const [t, format] = await Promise.all([getTranslations('reader'), getFormatter()]);
  const names = [a, b].flatMap((report) => report?.displayName ?? []);
  return describedPage({
    path: a ? readerHref(story.slug, { a: a.id, ...(b && { b: b.id }) }) : `/stories/${story.slug}`,
    title: `${format.list(names) || t('reports')}: ${story.title}`,
    pictureOf: story.slug,
  });
}

export default async function Page(props: Props) {
  const { story, a, b, claim } = await asked(props);
  const first = story?.articles[0];
  if (!story || !first) notFound();
  if (!a) redirect(readerHref(story.slug, { a: first.id }));
  const [left, right] = await Promise.all([fetchReport(a.id), b && b.id !== a.id ? fetchReport(b.id) : null]);
  if (!left) notFound();
  return <ReaderPage story={story} open={right ? [left, right] : [left]} claim={claim} />;
}
