import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { drawPicture, pictureSize } from '#features/social/draw-picture.ts';
import { fetchStoryAtAGlance } from '#features/social/story-at-a-glance.ts';
import { StoryPicture } from '#features/social/story-picture.tsx';

export const size = pictureSize;
export const contentType = 'image/png';

/** What is shown of a story where somebody posts its address. */
export default async function Image({ params }: { readonly params: Promise<{ readonly slug: string }> }) {
  const [{ slug }, t] = await Promise.all([params, getTranslations('library')]);
  const story = await fetchStoryAtAGlance(slug);
  if (!story) notFound();
  const { title, atIssue, articles, independentOrigins: origins } = story;
  const reports = t('reportsAndOrigins', { reports: articles.length, origins });
  const picture = await drawPicture(<StoryPicture title={title} reports={reports} atIssue={atIssue} />);
  return new Response(picture, { headers: { 'content-type': contentType, 'cache-control': 'public, max-age=86400' } });
}
