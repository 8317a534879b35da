import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { classNames } from '#ui/class-names.ts';
import { SelectField } from '#ui/field.tsx';
import type { Report } from './quiz-query.ts';

const mostTabs = 8;

interface ReportsTabsProps {
  readonly reports: readonly Report[];
  readonly open: string;
  /** The reports in which words are marked. */
  readonly marked: ReadonlySet<string>;
  readonly onOpen: (reportId: string) => void;
}

export const tabId = (reportId: string) => `report-tab-${reportId}`;
export const reportPanelId = 'report-panel';

/** One report at a time, chosen by its masthead; of many reports, from a list. */
export function ReportsTabs({ reports, open, marked, onOpen }: ReportsTabsProps) {
  const t = useTranslations('quiz');
  if (reports.length > mostTabs) {
    return (
      <SelectField
        label={t('report')}
        value={open}
        onChange={({ target }) => {
          onOpen(target.value);
        }}
      >
        {reports.map(({ id, displayName }) => (
          <option key={id} value={id}>
            {marked.has(id) ? t('markedReport', { report: displayName }) : displayName}
          </option>
        ))}
      </SelectField>
    );
  }
  const moveBy = (event: KeyboardEvent<HTMLDivElement>) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: forward, ArrowDown: 1, ArrowLeft: -forward, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = reports.findIndex(({ id }) => id === open);
    const next = reports[(at + step + reports.length) % reports.length];
    if (!next) return;
    onOpen(next.id);
    document.getElementById(tabId(next.id))?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={t('reports')}
      tabIndex={-1}
      onKeyDown={moveBy}
      className="flex flex-wrap gap-x-5 gap-y-1"
    >
      {reports.map(({ id, displayName }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === open}
          aria-controls={reportPanelId}
          tabIndex={id === open ? 0 : -1}
          onClick={() => {
            onOpen(id);
          }}
          className={classNames(
            'min-h-9 border-b-2 font-serif italic hover:text-accent',
            id === open ? 'border-ink text-ink' : 'border-transparent text-ink-soft',
          )}
        >
          {displayName}
          {marked.has(id) && (
            <>
              <span aria-hidden="true" className="ms-1.5 inline-block size-1.5 rounded-full bg-accent align-middle" />
              <span className="sr-only"> {t('markedHere')}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
