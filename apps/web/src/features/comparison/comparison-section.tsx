import type { LetteredReport } from '#features/story/report-letters.ts';
import { count } from '#ui/count.ts';
import type { Comparison } from './comparison-fragment.ts';
import { ComparisonTable } from './comparison-table.tsx';

interface ComparisonSectionProps {
  readonly slug: string;
  readonly comparisons: readonly Comparison[];
  readonly reports: readonly LetteredReport[];
}

/** "What do they say?": every quantity that two or more reports state, most disputed first. */
export function ComparisonSection({ slug, comparisons, reports }: ComparisonSectionProps) {
  if (comparisons.length === 0) {
    return (
      <p className="max-w-2xl text-ink-soft">
        No two of these reports state the same quantity, so there is nothing to compare.
      </p>
    );
  }
  const conflicts = comparisons.filter(({ verdict }) => verdict === 'CONFLICT').length;
  return (
    <div className="space-y-5">
      <p className="max-w-2xl text-ink-soft">
        {count(comparisons.length, 'quantity', 'quantities')} that more than one report states
        {conflicts > 0 && `, ${conflicts} of them with figures that cannot all be right`}. Choose a figure to see it in
        its sentence.
      </p>
      <ComparisonTable slug={slug} comparisons={comparisons} reports={reports} />
      <Legend />
    </div>
  );
}

function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft" aria-label="How to read the number lines">
      <li className="flex items-center gap-2">
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" className="fill-ink" />
        </svg>
        an exact number
      </li>
      <li className="flex items-center gap-2">
        <svg width="36" height="12" aria-hidden="true">
          <rect y="3" width="36" height="6" rx="3" className="fill-ink" />
        </svg>
        what a reader takes a loose one to mean
      </li>
      <li className="flex items-center gap-2">
        <svg width="36" height="12" aria-hidden="true">
          <line x2="36" y1="6" y2="6" className="stroke-ink" strokeDasharray="2 3" />
        </svg>
        what its words strictly allow
      </li>
    </ul>
  );
}
