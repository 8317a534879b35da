import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryPage } from '#features/story/story-page.tsx';
import { fetchStory } from '#features/story/story-query.ts';

export async function generateMetadata({ params }: PageProps<'/stories/[slug]'>): Promise<Metadata> {
  const story = await fetchStory((await params).slug);
  if (!story) return { title: 'No such story' };
  return { title: story.title, ...(story.summary && { description: story.summary }) };
}

export default async function Page({ params }: PageProps<'/stories/[slug]'>) {
  const story = await fetchStory((await params).slug);
  return story ? <StoryPage story={story} /> : notFound();
}
