import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeading } from '#ui/page-heading.tsx';
import { Section } from '#ui/section.tsx';

const parts = ['everybody', 'account', 'pupils', 'teachers'] as const;

/** What is kept of whom, and for how long, in plain words; docs/classes.md has the rules behind it. */
export function PrivacyPage() {
  const t = useTranslations('privacy');
  return (
    <div className="page-width space-y-12 py-10 sm:py-14">
      <PageHeading title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeading>
      {parts.map((part) => (
        <Section key={part} id={part} title={t(part)}>
          <ul className="max-w-prose list-disc space-y-2 ps-5 text-lg">
            {t.rich(`kept.${part}`, { li: (chunks: ReactNode) => <li>{chunks}</li> })}
          </ul>
        </Section>
      ))}
    </div>
  );
}
