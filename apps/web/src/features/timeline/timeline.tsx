import { useFormatter, useTranslations } from 'next-intl';
import { readerHref } from '#features/story/reader-href.ts';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { classNames } from '#ui/class-names.ts';
import { PageLink } from '#ui/page-link.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import { daysOf, timeOf, type Day } from './days-of.ts';
import type { TimelineReport } from './timeline-fragment.ts';

interface TimelineProps {
  readonly slug: string;
  readonly articles: readonly TimelineReport[];
  readonly reports: readonly LetteredReport[];
}

/**
 * When each report came out: a list of days, drawn as a line with a mark a day, along the page on wide screens and down it on
 * narrow ones. Nothing is said where no date is known.
 */
export function Timeline({ slug, articles, reports }: TimelineProps) {
  const t = useTranslations('timeline');
  if (articles.every(({ published }) => published === null)) return null;
  const inferred = articles.some(({ published }) => published?.basis === 'INFERRED');
  return (
    <section aria-labelledby="timeline" className="space-y-3">
      <h3 id="timeline" className="font-serif text-xl font-semibold">
        {t('title')}
      </h3>
      <ol className="max-sm:border-s max-sm:border-rule-strong sm:grid sm:grid-cols-[repeat(auto-fill,minmax(13.5rem,1fr))] sm:gap-y-6">
        {daysOf(articles).map((day) => (
          <DayOfReports key={day.date} slug={slug} day={day} articles={articles} reports={reports} />
        ))}
      </ol>
      {inferred && <p className="text-sm text-ink-soft">{t('inferredMeans')}</p>}
    </section>
  );
}

interface DayProps extends TimelineProps {
  readonly day: Day<TimelineReport>;
}

function DayOfReports({ slug, day: { date, daysLater, reports: own }, articles, reports }: DayProps) {
  const t = useTranslations('timeline');
  const dateWords = useDateWords();
  const known = date !== null;
  return (
    <li className="relative ps-5 pb-5 sm:border-t sm:border-rule-strong sm:ps-0 sm:pe-5 sm:pt-4 sm:pb-0">
      <span
        aria-hidden="true"
        className={classNames(
          'absolute -start-[5px] top-1.5 size-[9px] rounded-full border border-ink sm:start-0 sm:-top-[5px]',
          known ? 'bg-ink' : 'bg-paper',
        )}
      />
      <p className="leading-snug">
        <span className="font-semibold">{known ? <time dateTime={date}>{dateWords(date)}</time> : t('noDate')}</span>
        {daysLater !== null && (
          <span className="block text-sm text-ink-soft">{t('daysLater', { days: daysLater })}</span>
        )}
      </p>
      <ul className="mt-2 space-y-2">
        {own.map((report) => (
          <li key={report.id}>
            <ReportOfDay slug={slug} report={report} articles={articles} reports={reports} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface ReportProps extends TimelineProps {
  readonly report: TimelineReport;
}

function ReportOfDay({ slug, report, articles, reports }: ReportProps) {
  const t = useTranslations('timeline');
  const format = useFormatter();
  const letterOf = (id: string): string => reports.find((one) => one.id === id)?.letter ?? '';
  const { id, displayName, published, origin, editionOf } = report;
  const time = timeOf(report);
  const sharing = articles
    .filter((other) => other.id !== id && other.origin.id === origin.id && other.id !== editionOf?.id)
    .map((other) => letterOf(other.id));
  return (
    <>
      <p className="flex items-baseline gap-2 leading-snug">
        <span aria-hidden="true" className="w-4 shrink-0 text-sm text-ink-soft">
          {letterOf(id)}
        </span>
        <span>
          {time && (
            <time dateTime={published?.date} className="pe-2 tabular-nums">
              {time}
            </time>
          )}
          <PageLink href={readerHref(slug, { a: id })} className="text-link inline-block min-h-6 font-serif italic">
            {displayName}
          </PageLink>
        </span>
      </p>
      <p className="ps-6 text-sm text-ink-soft">
        {published?.basis === 'INFERRED' && <span className="block">{t('inferred')}</span>}
        {editionOf && <span className="block">{t('laterEdition', { letter: letterOf(editionOf.id) })}</span>}
        {sharing.length > 0 && (
          <a href={`#origin-${origin.id}`} className="text-link inline-flex min-h-6 items-center">
            {t('sameText', { letters: format.list(sharing) })}
          </a>
        )}
      </p>
    </>
  );
}
