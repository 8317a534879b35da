import type { Metadata } from 'next';
import { AccountPage } from '#features/account/account-page.tsx';
import { fetchViewer } from '#features/account/viewer-query.ts';

export const metadata: Metadata = { title: 'Your account' };

export default async function Page() {
  return <AccountPage viewer={await fetchViewer()} />;
}
