import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JoinPage } from '#features/pupil/join-page.tsx';
import { fetchPupil } from '#features/pupil/pupil-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pupil');
  return { title: t('join'), robots: { index: false } };
}

export default async function Page({ searchParams }: PageProps<'/join'>) {
  const { code } = await searchParams;
  return <JoinPage code={typeof code === 'string' ? code.slice(0, 40) : ''} pupil={await fetchPupil()} />;
}
