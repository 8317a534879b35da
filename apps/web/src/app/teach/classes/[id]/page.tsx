import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ClassPage } from '#features/teach/class-page.tsx';
import { fetchTaughtClass } from '#features/teach/class-query.ts';
import { joinOrigin } from '#features/teach/join-origin.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('aClass'), robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/teach/classes/[id]'>) {
  const { id } = await params;
  const [found, origin] = await Promise.all([fetchTaughtClass(decodeURIComponent(id)), joinOrigin()]);
  if (!found) notFound();
  return <ClassPage {...found} origin={origin} />;
}
