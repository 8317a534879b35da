import { useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

export default function NotFound() {
  const t = useTranslations('quiz');
  const site = useTranslations('site');
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title={t('notHere')}>{t('notHereHelp')}</PageHeading>
      <ButtonLink href="/">{site('allStories')}</ButtonLink>
    </div>
  );
}
