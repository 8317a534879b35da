import { letterReports } from '#features/story/report-letters.ts';
import { PageLink } from '#ui/page-link.tsx';
import { Reader } from './reader.tsx';
import type { ReaderReport, ReaderStory } from './reader-query.ts';
import { ReportPicker } from './report-picker.tsx';

interface ReaderPageProps {
  readonly story: ReaderStory;
  readonly open: readonly [ReaderReport, ...ReaderReport[]];
  readonly claim: string | null;
}

export function ReaderPage({ story: { slug, title, articles, comparisons }, open, claim }: ReaderPageProps) {
  const reports = letterReports(articles);
  const [a, b] = open;
  return (
    <div className="page-width space-y-6 py-8">
      <div className="space-y-1">
        <p data-screen-only>
          <PageLink href={`/stories/${slug}`} className="text-link inline-flex min-h-8 items-center">
            <span aria-hidden="true" className="pr-1.5">
              ←
            </span>
            {title}
          </PageLink>
        </p>
        <h1 className="font-serif text-3xl leading-tight font-semibold tracking-tight">
          {open.map(({ displayName }) => displayName).join(' and ')}
        </h1>
      </div>
      <ReportPicker slug={slug} reports={reports} a={a.id} b={b?.id ?? null} />
      <Reader
        key={`${a.id}/${b?.id}/${claim}`}
        slug={slug}
        reports={reports}
        open={open}
        comparisons={comparisons}
        claim={claim}
      />
    </div>
  );
}
