import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { SheetsPage } from '#features/teach/sheets/sheets-page.tsx';
import { fetchSheets } from '#features/teach/sheets/sheets-query.ts';
import { searchParameter } from '#ui/search-parameter.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('sheets'), robots: { index: false } };
}

/** `pupil` is the id of one pupil, without it they are of all; `after` a cursor. */
export default async function Page({ params, searchParams }: PageProps<'/teach/results/[id]/sheets'>) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const [pupilId, after] = [searchParameter(query['pupil']), searchParameter(query['after'])];
  const sheets = await fetchSheets({ id: decodeURIComponent(id), pupilId, after });
  if (!sheets) notFound();
  return <SheetsPage sheets={sheets} pupilId={pupilId} />;
}
