/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- shown as blocks on narrow screens, where browsers drop the roles of table parts */
import type { LetteredReport } from '#features/story/report-letters.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { VerdictMark, verdictWords } from '#ui/verdict-mark.tsx';
import type { Comparison } from './comparison-fragment.ts';
import { Cell } from './cell.tsx';
import { NumberLine } from './number-line.tsx';
import { PairReasons } from './pair-reasons.tsx';
import { readingsOf } from './readings.ts';

interface ComparisonRowProps {
  readonly slug: string;
  readonly comparison: Comparison;
  readonly reports: readonly LetteredReport[];
}

/** One quantity: what each report says of it, the number line, and why the verdict is what it is. */
export function ComparisonRow({ slug, comparison, reports }: ComparisonRowProps) {
  const { id, label, verdict, independentOrigins, members } = comparison;
  const silent = reports.filter((report) => members.every(({ article }) => article.id !== report.id));
  return (
    <tbody role="rowgroup" id={`comparison-${id}`} className="block border-b border-rule md:table-row-group">
      <tr role="row" className="block pt-5 align-top md:table-row">
        <th
          role="rowheader"
          scope="row"
          className="block bg-paper pt-4 pb-1 text-left font-normal md:sticky md:left-0 md:table-cell md:pr-4"
        >
          <VerdictMark verdict={verdict} />
          <span className="mt-0.5 block text-lg leading-snug font-semibold first-letter:uppercase md:text-base">
            {label}
          </span>
        </th>
        {reports.map((report) => (
          <Cell key={report.id} slug={slug} report={report} comparison={comparison} reports={reports} />
        ))}
      </tr>
      <tr role="row" className="block md:table-row">
        <td role="cell" colSpan={reports.length + 1} className="block pt-1 pb-5 md:table-cell">
          {silent.length > 0 && (
            <p className="pb-2 text-sm text-ink-soft md:sr-only">
              Silent on this: {silent.map(({ displayName }) => displayName).join(', ')}
            </p>
          )}
          <NumberLine label={label} readings={readingsOf(comparison, reports)} />
          <Disclosure summary={<>{verdictWords[verdict].sentence} Why?</>} className="mt-3 text-ink-soft">
            <PairReasons comparison={comparison} reports={reports} independentOrigins={independentOrigins} />
          </Disclosure>
        </td>
      </tr>
    </tbody>
  );
}
