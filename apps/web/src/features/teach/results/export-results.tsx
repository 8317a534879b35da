'use client';

import { useTranslations } from 'next-intl';
import { blobOf } from '#features/export/blob-of.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { saveFile } from '#ui/save-file.ts';
import { exportResultsMutation } from '../assignment-documents.ts';

/** A row a pupil, a column a question, as a table that spreadsheets read. */
export function ExportResults({ assignmentId }: { readonly assignmentId: string }) {
  const t = useTranslations('teach');
  const { asking, problem, ask } = useAsk();
  const save = async (format: 'CSV' | 'XLSX') => {
    const file = await ask(exportResultsMutation, { input: { assignmentId, format } });
    if (file) saveFile(file.fileName, blobOf(file));
  };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-3">
        <Button look="quiet" aria-disabled={asking} onClick={() => void save('XLSX')}>
          {t('saveXlsx')}
        </Button>
        <Button look="quiet" aria-disabled={asking} onClick={() => void save('CSV')}>
          {t('saveCsv')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
    </div>
  );
}
