import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportPage } from '#features/import/import-page.tsx';
import { Interactive } from '#i18n/interactive.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('import');
  return { title: t('title') };
}

export default function Page() {
  return (
    <Interactive says={['import']}>
      <ImportPage />
    </Interactive>
  );
}
