'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Button } from '#ui/button.tsx';
import { TextAreaField } from '#ui/field.tsx';
import { InputProblemWords, type InputProblem } from './input-problem.tsx';
import { RecognisedFields } from './recognised-fields.tsx';
import type { ReportDraft } from './report-draft.ts';
import { isBlank } from './report-draft.ts';
import { usePreview } from './use-preview.ts';

interface ReportCardProps {
  readonly report: ReportDraft;
  /** Counted from 1. */
  readonly place: number;
  /** What can be told without asking, and what the last import said of it. */
  readonly problems: readonly InputProblem[];
  /** It cannot be used as it is, so that there is nothing to ask. */
  readonly unusable: boolean;
  readonly onChange: (report: ReportDraft) => void;
  readonly onRemove: (() => void) | null;
}

/** One report: its text, and beside it what is recognised in it. */
export function ReportCard({ report, place, problems, unusable, onChange, onRemove }: ReportCardProps) {
  const t = useTranslations('import');
  const heading = useId();
  const blank = isBlank(report);
  const { state, preview, tryAgain } = usePreview(report, !blank && !unusable);
  const { corrections, name, content } = report;
  const masthead = corrections.publisher?.trim() || preview?.publisher;
  const refused = state.status === 'refused' ? state.problems : (preview?.problems ?? []);
  const told = new Map(
    [...problems, ...refused].map((problem) => [
      problem.message,
      { ...problem, message: withoutName(problem.message, name) },
    ]),
  );
  return (
    <section aria-labelledby={heading} className="border-t-2 border-ink pt-4 pb-2">
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id={heading} className="text-lg font-semibold">
          {masthead ? t.rich('reportBy', { place, publisher: masthead, masthead: inItalics }) : t('report', { place })}
        </h2>
        {onRemove && (
          <button type="button" onClick={onRemove} className="text-link min-h-8 shrink-0">
            {t.rich('remove', { place, silent })}
          </button>
        )}
      </div>
      <div className="grid gap-6 lg:grid-cols-2 lg:gap-10">
        {report.fromFile && (report.format === 'HTML' || unusable) ? (
          <WholeFile report={report} />
        ) : (
          <TextAreaField
            label={report.fromFile ? t('textOf', { name }) : t('text')}
            rows={blank ? 9 : 13}
            value={content}
            spellCheck={false}
            data-report-text
            hint={blank ? t('textHint') : undefined}
            className="font-serif leading-relaxed"
            onChange={({ target }) => {
              onChange({ ...report, content: target.value });
            }}
          />
        )}
        <div className="space-y-4">
          <div role="status" className="empty:hidden">
            {told.size > 0 && (
              <ul className="space-y-2 border-s-4 border-accent bg-shade px-4 py-3">
                {[...told].map(([key, problem]) => (
                  <li key={key}>
                    <InputProblemWords problem={problem} />
                  </li>
                ))}
              </ul>
            )}
            {state.status === 'reading' && !preview && <p className="text-ink-soft">{t('reading')}</p>}
          </div>
          {state.status === 'unreachable' && (
            <div role="alert" className="space-y-2 border-s-4 border-rule-strong bg-shade px-4 py-3">
              <p>{t('notRead')}</p>
              <Button look="quiet" onClick={tryAgain}>
                {t('tryAgain')}
              </Button>
            </div>
          )}
          {!blank && !unusable && (
            <RecognisedFields
              preview={preview}
              corrections={corrections}
              onCorrect={(next) => {
                onChange({ ...report, corrections: next });
              }}
            />
          )}
          {blank && <p className="max-w-prose text-ink-soft lg:pt-8">{t('asSoonAs')}</p>}
        </div>
      </div>
    </section>
  );
}

const inItalics = (chunks: ReactNode) => <span className="font-serif font-normal italic">{chunks}</span>;
const silent = (chunks: ReactNode) => <span className="sr-only">{chunks}</span>;

/** A file whose markup or bytes say nothing to a reader. */
function WholeFile({ report: { name, content, format } }: { readonly report: ReportDraft }) {
  const t = useTranslations('import');
  const kilobytes = Math.max(1, Math.round(content.length / 1000));
  return (
    <div className="space-y-1.5">
      <p className="font-medium">{name}</p>
      <p className="text-ink-soft">{t(format === 'HTML' ? 'webPage' : 'file', { kilobytes })}</p>
    </div>
  );
}

/** A message names its report for lists and terminals; on the report's own card the name is there already. */
function withoutName(message: string, name: string): string {
  if (!message.startsWith(`${name}: `)) return message;
  const rest = message.slice(name.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
