import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { readerHref } from '#features/story/reader-href.ts';
import { PageLink } from '#ui/page-link.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import { asWritten } from '#ui/words.tsx';
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
  const t = useTranslations('origins');
  const shared = textReuse.filter(({ sharedOrigin }) => sharedOrigin);
  return (
    <div className="space-y-6">
      <p className="max-w-2xl text-ink-soft">
        <strong className="font-semibold text-ink">
          {t('reportsAndOrigins', { reports: reports.length, origins: origins.length })}
        </strong>{' '}
        {origins.length < reports.length ? t('oneVoice') : t('noneCopied')}
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

const strong = (chunks: ReactNode) => <strong className="font-semibold">{chunks}</strong>;

function OriginCard({
  slug,
  origin,
  reports,
}: {
  readonly slug: string;
  readonly origin: Origin;
  readonly reports: readonly LetteredReport[];
}) {
  const t = useTranslations('origins');
  const joined = origin.articles.length > 1;
  const letterOf = (id: string): string => reports.find((report) => report.id === id)?.letter ?? '';
  return (
    <section id={`origin-${origin.id}`} className="h-full border border-rule bg-sheet target:border-accent">
      {joined && (
        <p className="border-b border-rule bg-shade px-4 py-1.5 text-sm">
          {origin.agency ? t.rich('oneOriginOf', { agency: origin.agency, strong }) : t.rich('oneOrigin', { strong })}
        </p>
      )}
      <ul className={joined ? 'grid divide-rule max-sm:divide-y sm:grid-cols-2 sm:divide-x' : undefined}>
        {origin.articles.map((article) => (
          <li key={article.id} className="px-4 py-3">
            <Masthead
              slug={slug}
              article={article}
              letter={letterOf(article.id)}
              firstEdition={article.editionOf && letterOf(article.editionOf.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const silent = (chunks: ReactNode) => <span className="sr-only">{chunks}</span>;

function Masthead({
  slug,
  article,
  letter,
  firstEdition,
}: {
  readonly slug: string;
  readonly article: OriginArticle;
  readonly letter: string;
  /** The letter of the report that this is a later edition of. */
  readonly firstEdition: string | null;
}) {
  const t = useTranslations('origins');
  const dateWords = useDateWords();
  const { displayName, title, byline, agency, published } = article;
  return (
    <article className="flex h-full flex-col gap-1">
      <p className="flex items-baseline gap-2 font-serif text-lg leading-tight font-semibold">
        <span aria-hidden="true" className="font-sans text-sm text-ink-soft">
          {letter}
        </span>
        {displayName}
      </p>
      {title && (
        <p {...asWritten} className="font-serif leading-snug text-ink-soft italic">
          {title}
        </p>
      )}
      <p className="mt-auto pt-2 text-sm text-ink-soft">
        {published && (
          <span className="block">
            <time dateTime={published.date}>{dateWords(published.date)}</time>
            {published.basis === 'INFERRED' && ` ${t('inferred')}`}
          </span>
        )}
        {firstEdition && <span className="block">{t('laterEdition', { letter: firstEdition })}</span>}
        {byline && <span className="block">{t('by', { byline })}</span>}
        {agency && <span className="block">{t('credits', { agency })}</span>}
      </p>
      <PageLink
        href={readerHref(slug, { a: article.id })}
        className="text-link inline-flex min-h-8 items-center self-start text-sm"
      >
        {t.rich('read', { report: displayName, silent })}
      </PageLink>
    </article>
  );
}
