import { useFormatter } from 'next-intl';
import { letterReports } from '#features/story/report-letters.ts';
import { Sentences } from '#i18n/sentences.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { Words } from '#ui/words.tsx';
import { Reader } from './reader.tsx';
import type { ReaderReport, ReaderStory } from './reader-query.ts';
import { ReportPicker } from './report-picker.tsx';

interface ReaderPageProps {
  readonly story: ReaderStory;
  readonly open: readonly [ReaderReport, ...ReaderReport[]];
  readonly claim: string | null;
}

export function ReaderPage({ story: { slug, title, articles, comparisons }, open, claim }: ReaderPageProps) {
  const format = useFormatter();
  const reports = letterReports(articles);
  const [a, b] = open;
  return (
    <div className="page-width space-y-6 py-8">
      <div className="space-y-1">
        <p data-screen-only>
          <PageLink href={`/stories/${slug}`} className="text-link inline-flex min-h-8 items-center">
            <span aria-hidden="true" className="me-1.5 inline-block rtl:-scale-x-100">
              ←
            </span>
            <Words>{title}</Words>
          </PageLink>
        </p>
        <h1 className="font-serif text-3xl leading-tight font-semibold tracking-tight">
          {format.list(open.map(({ displayName }) => displayName))}
        </h1>
      </div>
      <ReportPicker slug={slug} reports={reports} a={a.id} b={b?.id ?? null} />
      <Sentences says={['reader', 'story']}>
        <Reader
          key={`${a.id}/${b?.id}/${claim}`}
          slug={slug}
          reports={reports}
          open={open}
          comparisons={comparisons}
          claim={claim}
        />
      </Sentences>
    </div>
  );
}
