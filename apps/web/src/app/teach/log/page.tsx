import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { LogPage } from '#features/teach/log/log-page.tsx';
import { fetchLog } from '#features/teach/log/log-query.ts';
import { searchParameter } from '#ui/search-parameter.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('log'), robots: { index: false } };
}

/** `class` is the id of one class, without it all of one's own; `after` a cursor. */
export default async function Page({ searchParams }: PageProps<'/teach/log'>) {
  const query = await searchParams;
  const [classId, after] = [searchParameter(query['class']), searchParameter(query['after'])];
  const log = await fetchLog({ classId, after });
  if (!log) notFound();
  return <LogPage log={log} classId={classId} />;
}
