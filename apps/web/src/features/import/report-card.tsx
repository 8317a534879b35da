'use client';

import { useId } from 'react';
import { Button } from '#ui/button.tsx';
import { TextAreaField } from '#ui/field.tsx';
import { RecognisedFields } from './recognised-fields.tsx';
import type { ReportDraft } from './report-draft.ts';
import { isBlank } from './report-draft.ts';
import { usePreview } from './use-preview.ts';

interface ReportCardProps {
  readonly report: ReportDraft;
  /** Counted from 1. */
  readonly place: number;
  /** What can be told without asking, and what the last import said of it. */
  readonly problems: readonly string[];
  /** It cannot be used as it is, so that there is nothing to ask. */
  readonly unusable: boolean;
  readonly onChange: (report: ReportDraft) => void;
  readonly onRemove: (() => void) | null;
}

/** One report: its text, and beside it what is recognised in it. */
export function ReportCard({ report, place, problems, unusable, onChange, onRemove }: ReportCardProps) {
  const heading = useId();
  const blank = isBlank(report);
  const { state, preview, tryAgain } = usePreview(report, !blank && !unusable);
  const { corrections, name, content } = report;
  const masthead = corrections.publisher?.trim() || preview?.publisher;
  const refused = state.status === 'refused' ? state.messages : (preview?.problems.map(({ message }) => message) ?? []);
  const told = [...new Set([...problems, ...refused])].map((message) => withoutName(message, name));
  return (
    <section aria-labelledby={heading} className="border-t-2 border-ink pt-4 pb-2">
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id={heading} className="text-lg font-semibold">
          Report {place}
          {masthead && <span className="font-serif font-normal italic">: {masthead}</span>}
        </h2>
        {onRemove && (
          <button type="button" onClick={onRemove} className="text-link min-h-8 shrink-0">
            Remove<span className="sr-only"> report {place}</span>
          </button>
        )}
      </div>
      <div className="grid gap-6 lg:grid-cols-2 lg:gap-10">
        {report.fromFile && (report.format === 'HTML' || unusable) ? (
          <WholeFile report={report} />
        ) : (
          <TextAreaField
            label={report.fromFile ? `Text of ${name}` : 'Text of the report'}
            rows={blank ? 9 : 13}
            value={content}
            spellCheck={false}
            data-report-text
            hint={blank ? 'Paste the whole of it: title, masthead and date as they stand on the page.' : undefined}
            className="font-serif leading-relaxed"
            onChange={({ target }) => {
              onChange({ ...report, content: target.value });
            }}
          />
        )}
        <div className="space-y-4">
          <div role="status" className="empty:hidden">
            {told.length > 0 && (
              <ul className="space-y-2 border-l-4 border-accent bg-shade px-4 py-3">
                {told.map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            )}
            {state.status === 'reading' && !preview && <p className="text-ink-soft">Reading it …</p>}
          </div>
          {state.status === 'unreachable' && (
            <div role="alert" className="space-y-2 border-l-4 border-rule-strong bg-shade px-4 py-3">
              <p>It could not be read just now: Crossread does not answer. The text is kept here.</p>
              <Button look="quiet" onClick={tryAgain}>
                Try again
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
          {blank && (
            <p className="max-w-prose text-ink-soft lg:pt-8">
              As soon as there is text, its title, masthead, date and agency are read from it and appear here, to be set
              right where they are wrong.
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

/** A file whose markup or bytes say nothing to a reader. */
function WholeFile({ report: { name, content, format } }: { readonly report: ReportDraft }) {
  const kilobytes = Math.max(1, Math.round(content.length / 1000));
  return (
    <div className="space-y-1.5">
      <p className="font-medium">{name}</p>
      <p className="text-ink-soft">
        {format === 'HTML'
          ? `A saved web page, ${kilobytes} kB. The article is taken out of it; menus and advertisements stay out.`
          : `A file, ${kilobytes} kB.`}
      </p>
    </div>
  );
}

/** A message names its report for lists and terminals; on the report's own card the name is there already. */
function withoutName(message: string, name: string): string {
  if (!message.startsWith(`${name}: `)) return message;
  const rest = message.slice(name.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
