import type { Metadata } from 'next';
import { AccountPage } from '#features/account/account-page.tsx';
import { fetchAccount } from '#features/account/account-query.ts';

export const metadata: Metadata = { title: 'Your account' };

export default async function Page() {
  return <AccountPage account={await fetchAccount()} />;
}
