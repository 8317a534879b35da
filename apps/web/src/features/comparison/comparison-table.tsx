/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-tabindex -- shown as blocks on narrow screens, where browsers drop the roles of table parts; what scrolls sideways must be reachable by keyboard */
import { useTranslations } from 'next-intl';
import type { LetteredReport } from '#features/story/report-letters.ts';
import type { Comparison } from './comparison-fragment.ts';
import { ComparisonRow } from './comparison-row.tsx';

interface ComparisonTableProps {
  readonly slug: string;
  readonly comparisons: readonly Comparison[];
  readonly reports: readonly LetteredReport[];
  /** Whether whoever looks may overrule them. */
  readonly isOwner: boolean;
}

/**
 * A row a quantity, a column a report. On narrow screens the cells stand below each other, each with its report's name;
 * the explicit roles keep it a table for screen readers there.
 */
export function ComparisonTable({ slug, comparisons, reports, isOwner }: ComparisonTableProps) {
  const t = useTranslations('comparison');
  // One list for all rows: the same object is sent to the browser once.
  const overrulable = isOwner ? comparisons.map(({ id, label, saidIn }) => ({ id, label, saidIn })) : null;
  return (
    <div role="region" aria-label={t('table')} tabIndex={0} className="-mx-4 overflow-x-auto px-4 md:mx-0 md:px-0">
      <table role="table" className="block w-full border-collapse md:table">
        <caption className="sr-only">{t('caption')}</caption>
        <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
          <tr role="row" className="border-b-2 border-ink align-bottom">
            <th role="columnheader" scope="col" className="min-w-40 bg-paper py-2 pe-4 text-start md:sticky md:start-0">
              <span className="label-text text-ink-soft">{t('quantity')}</span>
            </th>
            {reports.map(({ id, letter, displayName }) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className="min-w-24 px-2 xl:min-w-28 py-2 text-start leading-snug font-normal"
              >
                <span className="block font-semibold">{letter}</span>
                <span className="block font-serif text-ink-soft italic">{displayName}</span>
              </th>
            ))}
          </tr>
        </thead>
        {comparisons.map((comparison) => (
          <ComparisonRow
            key={comparison.id}
            slug={slug}
            comparison={comparison}
            reports={reports}
            overrulable={overrulable}
          />
        ))}
      </table>
    </div>
  );
}
