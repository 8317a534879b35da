import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BankPage } from '#features/workbench/bank-page/bank-page.tsx';
import { bankWish, fetchBank } from '#features/workbench/bank-page/bank-page-query.ts';
import { searchParameter } from '#ui/search-parameter.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workbench');
  return { title: t('bank'), robots: { index: false } };
}

/** `search`, `tag`, `skill` narrow it; `after` is a cursor. */
export default async function Page({ searchParams }: PageProps<'/teach/bank'>) {
  const query = await searchParams;
  const wish = bankWish((name) => searchParameter(query[name]));
  return <BankPage bank={await fetchBank(wish)} wish={wish} />;
}
