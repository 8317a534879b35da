import { useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

export default function NotFound() {
  const t = useTranslations('teach');
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title={t('notHere')}>
        <p>{t('notHereHelp')}</p>
      </PageHeading>
      <ButtonLink href="/teach">{t('allClasses')}</ButtonLink>
    </div>
  );
}
