import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '#features/account/account-page.tsx';
import { fetchAccount } from '#features/account/account-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('yours') };
}

export default async function Page() {
  return <AccountPage account={await fetchAccount()} />;
}
