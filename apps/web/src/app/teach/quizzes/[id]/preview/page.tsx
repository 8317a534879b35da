import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { PreviewPlayer } from '#features/workbench/preview/preview-player.tsx';
import { fetchPreview } from '#features/workbench/preview/preview-query.ts';
import { Interactive } from '#i18n/interactive.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workbench');
  return { title: t('preview'), robots: { index: false } };
}

/** `question` says which, counted from 1. */
export default async function Page({ params }: PageProps<'/teach/quizzes/[id]/preview'>) {
  const quiz = await fetchPreview(decodeURIComponent((await params).id));
  if (!quiz) notFound();
  return (
    <Interactive says={['workbench', 'quiz']}>
      <PreviewPlayer quiz={quiz} />
    </Interactive>
  );
}
