/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as blocks on narrow screens, where browsers drop the roles of table parts */
import { useFormatter, useTranslations } from 'next-intl';
import { Overrule } from '#features/overruling/overrule.tsx';
import type { OverruleProps } from '#features/overruling/way-props.ts';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { VerdictMark } from '#ui/verdict-mark.tsx';
import { saidIn } from '#ui/words.tsx';
import type { Comparison } from './comparison-fragment.ts';
import { Cell } from './cell.tsx';
import { NumberLine } from './number-line.tsx';
import { PairReasons } from './pair-reasons.tsx';
import { readingsOf } from './readings.ts';

interface ComparisonRowProps {
  readonly slug: string;
  readonly comparison: Comparison;
  readonly reports: readonly LetteredReport[];
  /** All of the story, where whoever looks may overrule this one; null where they may not. */
  readonly overrulable: OverruleProps['comparisons'] | null;
}

/** One quantity: what each report says of it, the number line, and why the verdict is what it is. */
export function ComparisonRow({ slug, comparison, reports, overrulable }: ComparisonRowProps) {
  const t = useTranslations('comparison');
  const tOverruling = useTranslations('overruling');
  const format = useFormatter();
  const { id, label, saidIn: language, verdict, independentOrigins, members } = comparison;
  const marks = ownersMarks(comparison);
  const silent = reports.filter((report) => members.every(({ article }) => article.id !== report.id));
  return (
    <tbody role="rowgroup" id={`comparison-${id}`} className="block border-b border-rule md:table-row-group">
      <tr role="row" className="block pt-5 align-top md:table-row">
        <th
          role="rowheader"
          scope="row"
          className="block bg-paper pt-4 pb-1 text-start font-normal md:sticky md:start-0 md:table-cell md:pe-4"
        >
          <VerdictMark verdict={verdict} />
          <span
            {...saidIn(language)}
            className="mt-0.5 block text-lg leading-snug font-semibold first-letter:uppercase md:text-base"
          >
            {label}
          </span>
          {marks.map((mark) => (
            <span key={mark} className="mt-0.5 block text-sm text-ink-soft">
              {tOverruling(mark)}
            </span>
          ))}
        </th>
        {reports.map((report) => (
          <Cell key={report.id} slug={slug} report={report} comparison={comparison} reports={reports} />
        ))}
      </tr>
      <tr role="row" className="block md:table-row">
        <td role="cell" colSpan={reports.length + 1} className="block pt-1 pb-5 md:table-cell">
          {silent.length > 0 && (
            <p className="pb-2 text-sm text-ink-soft md:sr-only">
              {t('silent', { reports: format.list(silent.map(({ displayName }) => displayName)) })}
            </p>
          )}
          <NumberLine label={label} readings={readingsOf(comparison, reports)} />
          <Disclosure summary={t(`why.${verdict}`)} className="mt-3 text-ink-soft">
            <PairReasons comparison={comparison} reports={reports} independentOrigins={independentOrigins} />
          </Disclosure>
          {overrulable && <Overrule comparisonId={id} reports={reports} comparisons={overrulable} />}
        </td>
      </tr>
    </tbody>
  );
}

const marks = { MERGE: 'ownersMerge', SPLIT: 'ownersSplit' } as const;

/** What the story's owner made of it. */
function ownersMarks({ overruling, pairs }: Comparison) {
  const shaped = overruling?.kind === 'MERGE' || overruling?.kind === 'SPLIT' ? [marks[overruling.kind]] : [];
  return pairs.some(({ engineVerdict }) => engineVerdict !== null) ? [...shaped, 'ownersVerdict' as const] : shaped;
}
