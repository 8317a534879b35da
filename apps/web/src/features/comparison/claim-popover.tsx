import { useLocale, useTranslations } from 'next-intl';
import { figureInWords } from '#features/story/figure-in-words.ts';
import { readerHref } from '#features/story/reader-href.ts';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { WhoSays } from '#features/story/who-says.tsx';
import { languageOf } from '#i18n/languages.ts';
import { PageLink } from '#ui/page-link.tsx';
import { asWritten, Words } from '#ui/words.tsx';
import type { Member } from './comparison-fragment.ts';
import { asPrinted } from './readings.ts';

interface ClaimPopoverProps {
  readonly slug: string;
  readonly report: LetteredReport;
  readonly claim: Member;
}

/** A figure as its report prints it; opens the sentence it stands in, with who says it and how it is taken. */
export function ClaimPopover({ slug, report, claim }: ClaimPopoverProps) {
  const t = useTranslations('comparison');
  const language = languageOf(useLocale());
  const { id, span, sentence, figure, status } = claim;
  const popover = `words-${id}`;
  const over = status === 'RETRACTED' || status === 'SUPERSEDED' ? status : null;
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.start - sentence.start + span.text.length);
  return (
    <>
      <button
        type="button"
        popoverTarget={popover}
        className="inline-flex min-h-8 items-baseline text-start font-serif text-[1.0625rem] leading-snug text-link decoration-dotted"
      >
        <Words>{over ? <s>{asPrinted(span.text)}</s> : asPrinted(span.text)}</Words>
        {over && <span className="sr-only"> {t(`aside.${over}`)}</span>}
      </button>
      <div
        id={popover}
        popover="auto"
        role="dialog"
        aria-label={t('inReport', { report: report.displayName })}
        className="m-auto max-h-[85dvh] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto border border-rule-strong bg-sheet p-6 text-start text-ink normal-nums shadow-xl backdrop:bg-ink/20"
      >
        <p className="label-text text-ink-soft">{report.displayName}</p>
        <blockquote {...asWritten} className="mt-2 font-serif text-lg leading-relaxed">
          {before}
          <mark className="bg-wash text-ink underline decoration-accent decoration-2 underline-offset-4">
            {span.text}
          </mark>
          {after}
        </blockquote>
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-ink-soft">
          <dt>{t('whoSaysIt')}</dt>
          <dd className="text-ink">
            <WhoSays claim={claim} />
          </dd>
          {figure && (
            <>
              <dt>{t('takenAs')}</dt>
              <dd className="text-ink">{figureInWords(figure, figure.pragmatic, language)}</dd>
              <dt>{t('strictly')}</dt>
              <dd className="text-ink">{figureInWords(figure, figure.literal, language)}</dd>
            </>
          )}
          {over && (
            <>
              <dt>{t('status')}</dt>
              <dd className="text-ink">{t(`stands.${over}`)}</dd>
            </>
          )}
        </dl>
        <p className="mt-5 flex flex-wrap justify-between gap-4">
          <PageLink href={readerHref(slug, { a: report.id, claim: id })} className="text-link">
            {t('readIt')}
          </PageLink>
          <button type="button" popoverTarget={popover} popoverTargetAction="hide" className="text-link">
            {t('close')}
          </button>
        </p>
      </div>
    </>
  );
}
