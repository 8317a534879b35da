import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ResetPasswordPage } from '#features/account/reset-password-page.tsx';
import { Sentences } from '#i18n/sentences.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('setPassword') };
}

export default function Page() {
  return (
    <Sentences says={['account']}>
      <ResetPasswordPage />
    </Sentences>
  );
}
