import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { figureInWords } from '#features/story/figure-in-words.ts';
import { WhoSays } from '#features/story/who-says.tsx';
import { languageOf } from '#i18n/languages.ts';
import { asWritten, words } from '#ui/words.tsx';
import type { ReaderClaim } from './reader-query.ts';

interface ClaimNoteProps {
  readonly claim: ReaderClaim;
  readonly reportName: string;
  /** Claims over the same words. */
  readonly others: readonly ReaderClaim[];
  readonly onSelect: (claim: string) => void;
  readonly onClose: () => void;
  /** What the other reports say of it. */
  readonly children: ReactNode;
}

/** A claim explained: who says it and how, how its figure is taken, whether it stands, what the others say. */
export function ClaimNote({ claim, reportName, others, onSelect, onClose, children }: ClaimNoteProps) {
  const t = useTranslations('reader');
  const language = languageOf(useLocale());
  const { type, span, figure, attribution, status, sole } = claim;
  return (
    <div className="space-y-3">
      <p className="flex items-baseline justify-between gap-4">
        <span className="label-text text-ink-soft">{t('typeIn', { type, report: reportName })}</span>
        <button type="button" onClick={onClose} className="text-link min-h-8 text-sm" data-screen-only>
          {t('close')}
        </button>
      </p>
      <blockquote {...asWritten} className="line-clamp-6 border-s-2 border-accent ps-3 font-serif text-lg leading-snug">
        {span.text}
      </blockquote>
      {status !== 'ASSERTED' && <p className="font-semibold">{t(`status.${status}`)}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <Row term={t('whoSaysIt')}>
          <WhoSays claim={claim} />
        </Row>
        {attribution.cue && <Row term={t('cue')}>{t.rich('quoted', { text: attribution.cue.text, words })}</Row>}
        {figure?.hedge && <Row term={t('hedge')}>{t.rich('quoted', { text: figure.hedge.text, words })}</Row>}
        {figure && <Row term={t('takenAs')}>{figureInWords(figure, figure.pragmatic, language)}</Row>}
        {figure && <Row term={t('strictly')}>{figureInWords(figure, figure.literal, language)}</Row>}
      </dl>
      {sole && <p>{t('sole')}</p>}
      {children}
      {others.length > 0 && (
        <div className="border-t border-rule pt-3">
          <p className="text-ink-soft">{t('sameWords')}</p>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className="text-link min-h-8 text-start"
                  onClick={() => {
                    onSelect(other.id);
                  }}
                >
                  {t.rich('typeAndWords', { type: other.type, text: shortened(other.span.text), words: serif })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const serif = (chunks: ReactNode) => (
  <span {...asWritten} className="font-serif">
    {chunks}
  </span>
);

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67).trimEnd()} …` : line;
}
