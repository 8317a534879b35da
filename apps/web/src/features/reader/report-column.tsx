import { useTranslations } from 'next-intl';
import { classNames } from '#ui/class-names.ts';
import { ReportBlocks } from '#ui/report-blocks.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import { claimPieces } from './claim-pieces.ts';
import { ClaimText } from './claim-text.tsx';
import type { ReaderClaim, ReaderReport } from './reader-query.ts';

interface ReportColumnProps {
  readonly report: ReaderReport;
  readonly letter: string;
  /** Those of the types that are shown. */
  readonly claims: readonly ReaderClaim[];
  readonly selected: string | null;
  readonly counterparts: ReadonlySet<string>;
  readonly hrefOf: (claim: string) => string;
  readonly onSelect: (claim: string) => void;
  /** Beside another report each scrolls for itself on wide screens. */
  readonly scrolls: boolean;
}

/** One report: its masthead and its text, every claim marked in place. */
export function ReportColumn({ report, letter, claims, scrolls, ...rest }: ReportColumnProps) {
  const t = useTranslations('reader');
  const dateWords = useDateWords();
  const { displayName, byline, agency, published, blocks, text } = report;
  const particulars = [
    published &&
      (published.basis === 'INFERRED' ? t('inferred', { date: dateWords(published.date) }) : dateWords(published.date)),
    byline && t('by', { byline }),
    agency && t('credits', { agency }),
  ].filter(Boolean);
  return (
    <section
      aria-label={displayName}
      className={classNames(scrolls && 'lg:max-h-[calc(100dvh-3rem)] lg:-ms-2 lg:overflow-y-auto lg:pe-3 lg:ps-2')}
    >
      <header className="border-t-2 border-ink pt-2 pb-3">
        <h2 className="flex items-baseline gap-2 font-serif text-lg font-semibold italic">
          <span className="font-sans text-sm text-ink-soft not-italic">{letter}</span>
          {displayName}
        </h2>
        {particulars.length > 0 && <p className="text-sm text-ink-soft">{particulars.join(' · ')}</p>}
      </header>
      <article className="max-w-[38rem] font-serif text-[1.125rem] leading-[1.75]">
        <ReportBlocks
          blocks={blocks}
          words={(block) =>
            claimPieces(block, claims).map((piece) => (
              <ClaimText key={piece.start} piece={piece} words={text.slice(piece.start, piece.end)} {...rest} />
            ))
          }
        />
      </article>
    </section>
  );
}
