import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TeachPage } from '#features/teach/teach-page.tsx';
import { fetchTeaching } from '#features/teach/teach-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('teach');
  return { title: t('title'), robots: { index: false } };
}

export default async function Page() {
  return <TeachPage teaching={await fetchTeaching()} />;
}
