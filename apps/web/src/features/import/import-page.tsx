'use client';

import { PageHeading } from '#ui/page-heading.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ImportForm } from './import-form.tsx';
import { useImportDraft } from './use-import-draft.ts';

/** A story is added: reports are pasted or chosen, looked over, and compared. */
export function ImportPage() {
  const { draft, ...drafts } = useImportDraft();
  return (
    <div className="page-width space-y-10 py-10 sm:py-14">
      <PageHeading title="Add a story">
        <p>
          Bring two or more reports of one event. Crossread reads each of them and shows where they agree, where they
          cannot all be right, and who is only repeating whom.
        </p>
      </PageHeading>
      {draft ? (
        <ImportForm draft={draft} drafts={drafts} />
      ) : (
        <>
          <p role="status" className="sr-only">
            Looking for what you had begun
          </p>
          <Skeleton className="h-80" />
        </>
      )}
    </div>
  );
}
