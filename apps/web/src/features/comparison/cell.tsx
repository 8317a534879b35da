/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as blocks on narrow screens, where browsers drop the roles of table parts */
import { useTranslations } from 'next-intl';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { classNames } from '#ui/class-names.ts';
import { ClaimPopover } from './claim-popover.tsx';
import type { Comparison, Member } from './comparison-fragment.ts';
import { asPrinted } from './readings.ts';

interface CellProps {
  readonly slug: string;
  readonly report: LetteredReport;
  readonly comparison: Comparison;
  readonly reports: readonly LetteredReport[];
}

/** What one report says of a quantity, word for word; a dash where it is silent. */
export function Cell({ slug, report, comparison: { members }, reports }: CellProps) {
  const t = useTranslations('comparison');
  const own = members.filter(({ article }) => article.id === report.id);
  const copied = own.length > 0 ? copiedFrom(report, members, reports) : null;
  return (
    <td
      role="cell"
      className={classNames(
        'px-0 md:table-cell md:px-2 md:pt-4',
        own.length > 0 ? 'flex items-baseline justify-between gap-4 border-t border-rule py-1 md:border-0' : 'hidden',
      )}
    >
      <span className="text-ink-soft md:hidden" aria-hidden="true">
        <span className="pe-2 font-semibold text-ink">{report.letter}</span>
        <span className="font-serif italic">{report.displayName}</span>
      </span>
      {own.length === 0 ? (
        <span className="text-ink-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{t('saysNothing')}</span>
        </span>
      ) : (
        <span className="text-end md:text-start">
          <ul className="space-y-1">
            {distinctWords(own).map((member) => (
              <li key={member.id}>
                <ClaimPopover slug={slug} report={report} claim={member} />
              </li>
            ))}
          </ul>
          {copied && <span className="block text-sm text-ink-soft">{t('sameText', { letter: copied })}</span>}
        </span>
      )}
    </td>
  );
}

/** A report often gives a figure twice, in its headline and below: the first place stands for all of the same words. */
function distinctWords(members: readonly Member[]): readonly Member[] {
  const key = ({ span, status }: Member) => `${status} ${asPrinted(span.text).toLowerCase()}`;
  return members.filter((member, index) => members.findIndex((other) => key(other) === key(member)) === index);
}

/** The letter of an earlier report of the same origin that gives this figure too. */
function copiedFrom(
  report: LetteredReport,
  members: readonly Member[],
  reports: readonly LetteredReport[],
): string | null {
  const origin = members.find(({ article }) => article.id === report.id)?.article.origin.id;
  const earlier = reports
    .slice(0, reports.indexOf(report))
    .find(({ id }) => members.some(({ article }) => article.id === id && article.origin.id === origin));
  return earlier?.letter ?? null;
}
