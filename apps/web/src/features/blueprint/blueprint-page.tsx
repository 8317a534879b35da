import { useTranslations } from 'next-intl';
import { Interactive } from '#i18n/interactive.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { BlueprintForm } from './blueprint-form.tsx';
import type { Choice } from './blueprint-query.ts';

/** A quiz of so many questions of each skill and difficulty. */
export function BlueprintPage({ choice }: { readonly choice: Choice }) {
  const t = useTranslations('blueprint');
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <PageHeading title={t('title')}>
        <p>{t('means')}</p>
      </PageHeading>
      <Interactive says={['blueprint']}>
        <BlueprintForm choice={choice} />
      </Interactive>
    </div>
  );
}
