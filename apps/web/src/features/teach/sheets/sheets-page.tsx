import { useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { withSearch } from '#ui/search-parameter.ts';
import { Words } from '#ui/words.tsx';
import { PrintButton } from './print-button.tsx';
import { PupilSheet } from './pupil-sheet.tsx';
import type { Sheets } from './sheets-query.ts';

interface SheetsPageProps {
  readonly sheets: Sheets;
  /** Null where they are of all pupils. */
  readonly pupilId: string | null;
}

/** A sheet for each attempt, to be read by the teacher or handed out on paper. */
export function SheetsPage({ sheets: { id, title, sheets, next }, pupilId }: SheetsPageProps) {
  const t = useTranslations('teach');
  const results = `/teach/results/${encodeURIComponent(id)}`;
  return (
    <div className="page-width space-y-10 py-10 sm:py-14 print:py-0">
      <div className="space-y-5" data-screen-only>
        <p>
          <PageLink href={results} className="text-link inline-flex min-h-6 items-center">
            {t('toResults')}
          </PageLink>
        </p>
        <PageHeading title={t('sheets')}>
          <p>
            <Words>{title}</Words>
          </p>
          <p className="text-base">{t(sheets.length === 0 ? 'sheetsNone' : 'sheetsMean')}</p>
        </PageHeading>
        {sheets.length > 0 && <PrintButton>{t('print')}</PrintButton>}
      </div>
      <div className="max-w-4xl space-y-12">
        {sheets.map((sheet) => (
          <PupilSheet key={sheet.id} sheet={sheet} title={title} />
        ))}
      </div>
      {next !== null && (
        <p data-screen-only>
          <ButtonLink look="quiet" href={withSearch(`${results}/sheets`, { pupil: pupilId, after: next })}>
            {t('moreSheets')}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
