import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ResultsPage } from '#features/teach/results/results-page.tsx';
import { fetchResults, fetchWritten } from '#features/teach/results/results-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('results'), robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/teach/results/[id]'>) {
  const id = decodeURIComponent((await params).id);
  const assignment = await fetchResults(id);
  if (!assignment) notFound();
  return <ResultsPage assignment={assignment} written={await fetchWritten(assignment)} />;
}
