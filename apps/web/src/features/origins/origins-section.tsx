import type { LetteredReport } from '#features/story/report-letters.ts';
import { readerHref } from '#features/story/reader-href.ts';
import { count } from '#ui/count.ts';
import { formatDate } from '#ui/format-date.ts';
import { PageLink } from '#ui/page-link.tsx';
import type { Origin, OriginArticle, TextReuse } from './origin-fragments.ts';
import { SharedText } from './shared-text.tsx';

interface OriginsSectionProps {
  readonly slug: string;
  readonly origins: readonly Origin[];
  readonly textReuse: readonly TextReuse[];
  readonly reports: readonly LetteredReport[];
}

/** "Who is speaking?": the reports as mastheads, those that carry one text joined. */
export function OriginsSection({ slug, origins, textReuse, reports }: OriginsSectionProps) {
  const shared = textReuse.filter(({ sharedOrigin }) => sharedOrigin);
  return (
    <div className="space-y-6">
      <p className="max-w-2xl text-ink-soft">
        <strong className="font-semibold text-ink">
          {count(reports.length, 'report')}, {count(origins.length, 'origin')}.
        </strong>{' '}
        {origins.length < reports.length
          ? 'Reports that print one agency’s text are one voice, however many mastheads it appears under.'
          : 'No report here prints another’s text.'}
      </p>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(13.5rem,1fr))]">
        {origins.map((origin) => (
          <li key={origin.id} className={origin.articles.length > 1 ? 'sm:col-span-2' : undefined}>
            <OriginCard slug={slug} origin={origin} reports={reports} />
          </li>
        ))}
      </ul>
      {shared.map((reuse) => (
        <SharedText key={reuse.id} reuse={reuse} />
      ))}
    </div>
  );
}

function OriginCard({
  slug,
  origin,
  reports,
}: {
  readonly slug: string;
  readonly origin: Origin;
  readonly reports: readonly LetteredReport[];
}) {
  const joined = origin.articles.length > 1;
  return (
    <section className="h-full border border-rule bg-sheet">
      {joined && (
        <p className="border-b border-rule bg-shade px-4 py-1.5 text-sm">
          <strong className="font-semibold">One origin:</strong> the same {origin.agency ? `${origin.agency} ` : ''}text
        </p>
      )}
      <ul className={joined ? 'grid divide-rule max-sm:divide-y sm:grid-cols-2 sm:divide-x' : undefined}>
        {origin.articles.map((article) => (
          <li key={article.id} className="px-4 py-3">
            <Masthead
              slug={slug}
              article={article}
              letter={reports.find(({ id }) => id === article.id)?.letter ?? ''}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Masthead({
  slug,
  article,
  letter,
}: {
  readonly slug: string;
  readonly article: OriginArticle;
  readonly letter: string;
}) {
  const { displayName, title, byline, agency, published } = article;
  return (
    <article className="flex h-full flex-col gap-1">
      <p className="flex items-baseline gap-2 font-serif text-lg leading-tight font-semibold">
        <span aria-hidden="true" className="font-sans text-sm text-ink-soft">
          {letter}
        </span>
        {displayName}
      </p>
      {title && <p className="font-serif leading-snug text-ink-soft italic">{title}</p>}
      <p className="mt-auto pt-2 text-sm text-ink-soft">
        {published && (
          <span className="block">
            <time dateTime={published.date}>{formatDate(published.date)}</time>
            {published.basis === 'INFERRED' && ' (worked out from the reports)'}
          </span>
        )}
        {byline && <span className="block">By {byline}</span>}
        {agency && <span className="block">Credits {agency}</span>}
      </p>
      <PageLink
        href={readerHref(slug, { a: article.id })}
        className="text-link inline-flex min-h-8 items-center self-start text-sm"
      >
        Read<span className="sr-only"> {displayName}</span>
      </PageLink>
    </article>
  );
}
