import { useTranslations } from 'next-intl';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { readerHref } from '#features/story/reader-href.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { asWritten, saidIn, Words } from '#ui/words.tsx';
import type { Framing, SoleClaim } from './framing-fragments.ts';

interface FramingSectionProps {
  readonly slug: string;
  readonly framings: readonly Framing[];
  readonly soleClaims: readonly SoleClaim[];
  readonly reports: readonly LetteredReport[];
}

/** "How do they say it?": the words each report chooses, and what only one of them has. */
export function FramingSection({ slug, framings, soleClaims, reports }: FramingSectionProps) {
  const t = useTranslations('framing');
  if (framings.length === 0 && soleClaims.length === 0) {
    return <p className="max-w-2xl text-ink-soft">{t('nothing')}</p>;
  }
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      {framings.length > 0 && <WordChoices framings={framings} reports={reports} />}
      {soleClaims.length > 0 && <OnlyHere slug={slug} claims={soleClaims} reports={reports} />}
    </div>
  );
}

function WordChoices({ framings, reports }: Pick<FramingSectionProps, 'framings' | 'reports'>) {
  const t = useTranslations('framing');
  return (
    <div className="space-y-6">
      <h3 className="font-serif text-xl font-semibold">{t('whichWords')}</h3>
      {framings.map(({ id, label, saidIn: language, uses }) => (
        <section key={id} className="border-t border-rule pt-3">
          <h4 {...saidIn(language)} className="font-semibold first-letter:uppercase">
            {label}
          </h4>
          <dl className="mt-2 grid gap-y-1">
            {reports.map(({ id: report, displayName }) => {
              const words = uses.filter(({ article }) => article.id === report);
              if (words.length === 0) return null;
              return (
                <div key={report} className="grid grid-cols-[minmax(7rem,12rem)_1fr] gap-x-4">
                  <dt className="font-serif text-ink-soft italic">{displayName}</dt>
                  <dd {...asWritten} className="font-serif">
                    {words.map(({ word, quoted, spans }) => (
                      <span key={`${word}${quoted}`} className="me-3 inline-block">
                        {quoted ? `‘${printed(word, spans)}’` : printed(word, spans)}
                        {spans.length > 1 && <span className="font-sans text-sm text-ink-soft"> ×{spans.length}</span>}
                      </span>
                    ))}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** The word as the report first has it: “troops”, not “troop”. */
function printed(word: string, spans: Framing['uses'][number]['spans']): string {
  return spans[0]?.text.toLowerCase() ?? word;
}

function OnlyHere({
  slug,
  claims,
  reports,
}: Pick<FramingSectionProps, 'slug' | 'reports'> & { readonly claims: readonly SoleClaim[] }) {
  const t = useTranslations('framing');
  return (
    <div className="space-y-2">
      <h3 className="font-serif text-xl font-semibold">{t('onlyHere')}</h3>
      <p className="text-ink-soft">{t('onlyHereMeans')}</p>
      {reports.map(({ id: report, displayName }) => {
        const own = claims.filter(({ article }) => article.id === report);
        if (own.length === 0) return null;
        return (
          <Disclosure
            key={report}
            summary={t('passages', { report: displayName, passages: own.length })}
            className="border-t border-rule py-2"
          >
            <ul className="mt-2 space-y-3 ps-4">
              {own.map(({ id, sentence }) => (
                <li key={id} className="font-serif leading-relaxed">
                  <Words>{sentence.text}</Words>{' '}
                  <PageLink href={readerHref(slug, { a: report, claim: id })} className="text-link font-sans text-sm">
                    {t('inReport')}
                  </PageLink>
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </div>
  );
}
