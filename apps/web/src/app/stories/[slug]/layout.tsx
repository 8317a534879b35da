import { notFound } from 'next/navigation';
import { storyExists } from '#features/story/story-exists.ts';

/**
 * Looks whether there is such a story before anything is sent: behind `loading.tsx` the answer has already begun with
 * status 200, and a story that is not here must be a 404.
 */
export default async function StoryLayout({ params, children }: LayoutProps<'/stories/[slug]'>) {
  if (!(await storyExists((await params).slug))) notFound();
  return children;
}
