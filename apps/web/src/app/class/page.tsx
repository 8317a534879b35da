import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClassPage } from '#features/pupil/class-page.tsx';
import { fetchPupil } from '#features/pupil/pupil-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pupil');
  return { title: t('yourClass'), robots: { index: false } };
}

export default async function Page() {
  return <ClassPage pupil={await fetchPupil()} />;
}
