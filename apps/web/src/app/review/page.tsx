import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReviewPage } from '#features/review/review-page.tsx';
import { fetchReview } from '#features/review/review-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review');
  return { title: t('title') };
}

export default async function Page() {
  return <ReviewPage reviewing={await fetchReview()} />;
}
