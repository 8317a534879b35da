import type { Metadata } from 'next';
import { InvitationPage } from '#features/account/invitation-page.tsx';
import { fetchViewer } from '#features/account/viewer-query.ts';

export const metadata: Metadata = { title: 'You are invited' };

export default async function Page() {
  return <InvitationPage viewer={await fetchViewer()} />;
}
