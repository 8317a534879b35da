'use client';

import { useTranslations } from 'next-intl';
import { PageHeading } from '#ui/page-heading.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ImportForm } from './import-form.tsx';
import { useImportDraft } from './use-import-draft.ts';

/** A story is added: reports are pasted or chosen, looked over, and compared. */
export function ImportPage() {
  const t = useTranslations('import');
  const { draft, ...drafts } = useImportDraft();
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <PageHeading title={t('title')}>
        <p>{t('promise')}</p>
      </PageHeading>
      {draft ? (
        <ImportForm draft={draft} drafts={drafts} />
      ) : (
        <>
          <p role="status" className="sr-only">
            {t('looking')}
          </p>
          <Skeleton className="h-80" />
        </>
      )}
    </div>
  );
}
