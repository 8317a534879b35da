import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { fetchOwnership } from '#features/ownership/ownership-query.ts';
import { describedPage } from '#features/social/described-page.ts';
import { StoryPage } from '#features/story/story-page.tsx';
import { fetchStory } from '#features/story/story-query.ts';
import { TakenDown } from '#features/story/taken-down.tsx';

export async function generateMetadata({ params }: PageProps<'/stories/[slug]'>): Promise<Metadata> {
  const story = await fetchStory((await params).slug);
  if (!story) return { title: (await getTranslations('story'))('noSuchStory') };
  return describedPage({ path: `/stories/${story.slug}`, title: story.title, description: story.summary });
}

export default async function Page({ params }: PageProps<'/stories/[slug]'>) {
  const { slug } = await params;
  const [story, ownership] = await Promise.all([fetchStory(slug), fetchOwnership(slug)]);
  if (!story) notFound();
  const { title, takenDownFor } = story;
  if (takenDownFor !== null) return <TakenDown title={title} reason={takenDownFor} />;
  return <StoryPage story={story} ownership={ownership} />;
}
