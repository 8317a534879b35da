import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BlueprintPage } from '#features/blueprint/blueprint-page.tsx';
import { fetchChoice } from '#features/blueprint/blueprint-query.ts';
import { searchParameter } from '#ui/search-parameter.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('blueprint');
  return { title: t('title'), robots: { index: false } };
}

/** `story` is the slug of the story to begin with. */
export default async function Page({ searchParams }: PageProps<'/teach/quizzes/new'>) {
  const { story } = await searchParams;
  return <BlueprintPage choice={await fetchChoice(searchParameter(story))} />;
}
