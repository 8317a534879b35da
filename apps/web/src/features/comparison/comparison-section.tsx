import { useTranslations } from 'next-intl';
import type { LetteredReport } from '#features/story/report-letters.ts';
import type { Comparison } from './comparison-fragment.ts';
import { ComparisonTable } from './comparison-table.tsx';

interface ComparisonSectionProps {
  readonly slug: string;
  readonly comparisons: readonly Comparison[];
  readonly reports: readonly LetteredReport[];
  /** Whether whoever looks may overrule them: it takes an OverrulingProvider around it then. */
  readonly isOwner: boolean;
}

/** "What do they say?": every quantity that two or more reports state, most disputed first. */
export function ComparisonSection({ slug, comparisons, reports, isOwner }: ComparisonSectionProps) {
  const t = useTranslations('comparison');
  if (comparisons.length === 0) {
    return <p className="max-w-2xl text-ink-soft">{t('nothing')}</p>;
  }
  const conflicts = comparisons.filter(({ verdict }) => verdict === 'CONFLICT').length;
  return (
    <div className="space-y-5">
      <p className="max-w-2xl text-ink-soft">
        {t('quantities', { quantities: comparisons.length, conflicts })} {t('chooseFigure')}
      </p>
      <ComparisonTable slug={slug} comparisons={comparisons} reports={reports} isOwner={isOwner} />
      <Legend />
    </div>
  );
}

function Legend() {
  const t = useTranslations('comparison');
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft" aria-label={t('legend')}>
      <li className="flex items-center gap-2">
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" className="fill-ink" />
        </svg>
        {t('exact')}
      </li>
      <li className="flex items-center gap-2">
        <svg width="36" height="12" aria-hidden="true">
          <rect y="3" width="36" height="6" rx="3" className="fill-ink" />
        </svg>
        {t('loose')}
      </li>
      <li className="flex items-center gap-2">
        <svg width="36" height="12" aria-hidden="true">
          <line x2="36" y1="6" y2="6" className="stroke-ink" strokeDasharray="2 3" />
        </svg>
        {t('strict')}
      </li>
    </ul>
  );
}
