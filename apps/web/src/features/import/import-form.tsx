'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { limits } from '@crossread/shared';
import { DropArea, FilePicker } from './file-picker.tsx';
import { ImportSubmit } from './import-submit.tsx';
import { readFile, type Refused } from './read-file.ts';
import { ReportCard } from './report-card.tsx';
import type { ImportDraft, ReportDraft } from './report-draft.ts';
import { isBlank, problemsIn, withEmptyReport, withReport } from './report-draft.ts';
import { useImport } from './use-import.ts';
import type { useImportDraft } from './use-import-draft.ts';

interface ImportFormProps {
  readonly draft: ImportDraft;
  readonly drafts: Omit<ReturnType<typeof useImportDraft>, 'draft'>;
}

/** The button that was pressed is gone: the focus goes to its undoing. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** The reports of a story to be, and its import. Nothing that was entered is lost before that has gone well. */
export function ImportForm({ draft, drafts }: ImportFormProps) {
  const t = useTranslations('import');
  const pasted = (number: number) => t('pasted', { number });
  const [removed, setRemoved] = useState<{ readonly report: ReportDraft; readonly place: number } | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const run = useImport(draft, drafts);
  const list = useRef<HTMLDivElement>(null);
  const { reports } = draft;
  const problems = problemsIn(reports);
  const importing = draft.jobId !== null;

  const change = (edit: (before: ImportDraft) => ImportDraft, name?: string) => {
    drafts.change(edit);
    run.forgive(name);
  };
  const addFiles = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(readFile));
    setRefused(read.flatMap((one) => ('refused' in one ? one : [])));
    const added = read.flatMap((one) => ('refused' in one ? [] : one));
    change((before) =>
      added.reduce<ImportDraft>(withReport, {
        ...before,
        reports: before.reports.filter((report) => !isBlank(report)),
      }),
    );
  };
  const remove = (report: ReportDraft) => {
    setRemoved({ report, place: reports.indexOf(report) });
    change((before) => {
      const left = { ...before, reports: before.reports.filter(({ id }) => id !== report.id) };
      return left.reports.length > 0 ? left : withEmptyReport(left, pasted);
    });
  };
  const undo = () => {
    if (!removed) return;
    change((before) => ({ ...before, reports: before.reports.toSpliced(removed.place, 0, removed.report) }));
    setRemoved(null);
  };
  const add = () => {
    change((before) => withEmptyReport(before, pasted));
    // Once the new report is there.
    requestAnimationFrame(() => {
      const texts = list.current?.querySelectorAll<HTMLElement>('[data-report-text]');
      texts?.item(texts.length - 1).focus();
    });
  };
  return (
    <DropArea onFiles={(files) => void addFiles(files)}>
      <fieldset disabled={importing} className="space-y-10">
        <legend className="sr-only">{t('theReports')}</legend>
        <div ref={list} className="space-y-10">
          {reports.map((report, index) => (
            <ReportCard
              key={report.id}
              report={report}
              place={index + 1}
              unusable={problems.has(report.name)}
              problems={[
                ...[problems.get(report.name)].flatMap((problem) => problem ?? []),
                ...(run.failure?.problems ?? []).filter(({ input }) => input === report.name),
              ]}
              onChange={(next) => {
                change(
                  (before) => ({ ...before, reports: before.reports.map((one) => (one.id === next.id ? next : one)) }),
                  report.name,
                );
              }}
              onRemove={
                reports.length === 1 && isBlank(report)
                  ? null
                  : () => {
                      remove(report);
                    }
              }
            />
          ))}
        </div>
        {refused.length > 0 && (
          <Notice tone="problem" title={t('leftOut')}>
            {refused.map(({ refused: reason, name, megabytes }) => (
              <p key={name}>{t(`refused.${reason}`, { name, megabytes })}</p>
            ))}
          </Notice>
        )}
        <div role="status" className="empty:hidden">
          {removed && (
            <p className="flex items-center gap-4 bg-shade px-4 py-2">
              <span>{t('removed', { report: removed.report.corrections.title ?? removed.report.name })}</span>
              <button
                key={removed.report.id}
                type="button"
                ref={takeFocus}
                onClick={undo}
                className="text-link min-h-8 font-medium"
              >
                {t('undo')}
              </button>
            </p>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button look="quiet" onClick={add}>
            {t('addReport')}
          </Button>
          <FilePicker onFiles={(files) => void addFiles(files)} />
          <p className="text-sm text-ink-soft">{t('whichFiles')}</p>
        </div>
        <div className="max-w-xl border-t border-rule pt-8">
          <TextField
            label={t('storyTitle')}
            hint={t('storyTitleHint')}
            maxLength={limits.titleCharacters}
            value={draft.title}
            onChange={({ target }) => {
              change((before) => ({ ...before, title: target.value }));
            }}
          />
        </div>
      </fieldset>
      <ImportSubmit draft={draft} run={run} unusable={problems.size} />
    </DropArea>
  );
}
