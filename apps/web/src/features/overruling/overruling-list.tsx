import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { asPrinted } from '#features/comparison/readings.ts';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { classNames } from '#ui/class-names.ts';
import { VerdictMark } from '#ui/verdict-mark.tsx';
import { saidIn, Words } from '#ui/words.tsx';
import type { Overruling } from './overruling-fragments.ts';
import { Undo } from './undo.tsx';

interface OverrulingListProps {
  readonly overrulings: readonly Overruling[];
  /** Of the story, with the hashes of their texts. */
  readonly articles: readonly { readonly id: string; readonly sha256: string }[];
  readonly reports: readonly LetteredReport[];
  /** Whether whoever looks may undo them. */
  readonly isOwner: boolean;
}

/** What the story's owner overruled, with what the engine found; nothing where they overruled nothing. */
export function OverrulingList({ overrulings, isOwner, ...story }: OverrulingListProps) {
  const t = useTranslations('overruling');
  if (overrulings.length === 0) return null;
  return (
    <section aria-labelledby="overruled" className="max-w-3xl space-y-3">
      <h3 id="overruled" className="font-serif text-xl font-semibold">
        {t('overruled')}
      </h3>
      <ul className="divide-y divide-rule border-y border-rule">
        {overrulings.map((overruling) => (
          <li key={overruling.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-72 space-y-1">
              <p>
                <What overruling={overruling} {...story} />
              </p>
              <p className="text-ink-soft">{t('forReason', { reason: overruling.reason })}</p>
              <Engines overruling={overruling} />
              {overruling.found !== true && (
                <p className="text-sm font-medium">{t(overruling.found === null ? 'underWay' : 'notFound')}</p>
              )}
            </div>
            {isOwner && <Undo overrulingId={overruling.id} about={overruling.was[0]?.label ?? ''} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WhatProps extends Pick<OverrulingListProps, 'articles' | 'reports'> {
  readonly overruling: Overruling;
}

function What({ overruling: { kind, was, figures, verdict }, articles, reports }: WhatProps) {
  const t = useTranslations('overruling');
  const tSite = useTranslations('site');
  const format = useFormatter();
  const [one, other] = was;
  const named = (which: typeof one) =>
    function Named(chunks: ReactNode) {
      return (
        <span
          {...saidIn(which?.saidIn ?? 'EN')}
          className={classNames('font-semibold', which === one && 'inline-block first-letter:uppercase')}
        >
          {chunks}
        </span>
      );
    };
  const letterOf = (sha256: string): string => {
    const id = articles.find((article) => article.sha256 === sha256)?.id;
    return reports.find((report) => report.id === id)?.letter ?? '';
  };
  const list = format.list(
    figures
      .map(({ sha256, span }) => ({ figure: asPrinted(span.text), letter: letterOf(sha256) }))
      .toSorted((a, b) => a.letter.localeCompare(b.letter, 'en'))
      .map((figure) => t('figureOf', figure)),
  );
  return t.rich(`said.${kind}`, {
    label: one?.label ?? '',
    other: other?.label ?? '',
    figures: list,
    verdict: tSite(`verdict.${verdict ?? 'AGREE'}`),
    one: named(one),
    two: named(other),
    words: (chunks) => <Words>{chunks}</Words>,
  });
}

/** The verdicts that stood before; kept in sight, so that everybody sees what the owner's word stands against. */
function Engines({ overruling: { was } }: Pick<WhatProps, 'overruling'>) {
  const t = useTranslations('overruling');
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-soft">
      {t('engineFound')}
      {was.map(({ label, verdict }) => (
        <VerdictMark key={label} verdict={verdict} />
      ))}
    </p>
  );
}
