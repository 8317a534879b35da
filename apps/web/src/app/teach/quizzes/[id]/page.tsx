import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { WorkbenchPage } from '#features/workbench/workbench-page.tsx';
import { fetchWorkbench } from '#features/workbench/workbench-query.ts';
import { Interactive } from '#i18n/interactive.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workbench');
  return { title: t('pageTitle'), robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/teach/quizzes/[id]'>) {
  const { id } = await params;
  const quiz = await fetchWorkbench(decodeURIComponent(id));
  if (!quiz) notFound();
  return (
    <Interactive says={['workbench', 'quiz']}>
      <WorkbenchPage quiz={quiz} />
    </Interactive>
  );
}
