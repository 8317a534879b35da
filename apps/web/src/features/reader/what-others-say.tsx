import { readerHref } from '#features/story/reader-href.ts';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { PageLink } from '#ui/page-link.tsx';
import { VerdictMark } from '#ui/verdict-mark.tsx';
import { asWritten, saidIn, Words } from '#ui/words.tsx';
import type { ReaderComparison } from './reader-query.ts';

interface WhatOthersSayProps {
  readonly slug: string;
  /** The claim and its report. */
  readonly claim: string;
  readonly reportId: string;
  /** Those the claim is part of. */
  readonly comparisons: readonly ReaderComparison[];
  readonly reports: readonly LetteredReport[];
}

/** Each other report's words for the same quantity, how they stand to the claim, and the way to see them level. */
export function WhatOthersSay({ slug, claim, reportId, comparisons, reports }: WhatOthersSayProps) {
  return comparisons.map(({ id, label, saidIn: language, members, pairs }) => (
    <section key={id} className="border-t border-rule pt-3">
      <h3 {...saidIn(language)} className="font-semibold first-letter:uppercase">
        {label}
      </h3>
      <ul className="mt-1 space-y-2">
        {reports
          .filter((report) => report.id !== reportId)
          .flatMap((report) =>
            members.filter(({ article }) => article.id === report.id).map((other) => ({ report, other })),
          )
          .map(({ report, other }) => {
            const pair = pairs.find(({ a, b }) => [a.id, b.id].includes(claim) && [a.id, b.id].includes(other.id));
            return (
              <li key={other.id}>
                <PageLink href={readerHref(slug, { a: reportId, b: other.article.id, claim })} className="text-link">
                  <span className="font-serif italic">{report.displayName}</span>:{' '}
                  <span {...asWritten} className="font-serif">
                    {other.span.text}
                  </span>
                </PageLink>
                {pair && (
                  <p className="text-sm text-ink-soft">
                    <VerdictMark verdict={pair.verdict} /> <Words language={pair.saidIn}>{pair.reason}</Words>
                  </p>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  ));
}
