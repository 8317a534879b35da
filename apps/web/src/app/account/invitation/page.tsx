import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationPage } from '#features/account/invitation-page.tsx';
import { fetchViewer } from '#features/account/viewer-query.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('invited') };
}

export default async function Page() {
  return <InvitationPage viewer={await fetchViewer()} />;
}
