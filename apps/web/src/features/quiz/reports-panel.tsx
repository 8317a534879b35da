'use client';

import { useLayoutEffect, useRef } from 'react';
import type { Mark } from './marks.ts';
import type { Report } from './quiz-query.ts';
import { ReportText } from './report-text.tsx';
import { reportPanelId, ReportsTabs } from './reports-tabs.tsx';

/** Which report is open, and the mark that is to be seen. A new object each time, so that it is brought to sight again. */
export interface Shown {
  readonly reportId: string;
  readonly markId?: string | undefined;
  /** Where the reader asked for the mark, the focus goes there too. */
  readonly focus?: boolean | undefined;
}

interface ReportsPanelProps {
  readonly reports: readonly Report[];
  readonly marks: readonly Mark[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** The reports beside a question, in a box that scrolls by itself. */
export function ReportsPanel({ reports, marks, shown, onShow }: ReportsPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const lastReport = useRef(shown.reportId);
  useLayoutEffect(() => {
    const box = panel.current;
    if (!box) return;
    const mark = shown.markId === undefined ? null : document.getElementById(shown.markId);
    if (mark) {
      const { top } = mark.getBoundingClientRect();
      box.scrollTop += top - box.getBoundingClientRect().top - box.clientHeight / 3;
      if (shown.focus) mark.focus({ preventScroll: true });
    } else if (lastReport.current !== shown.reportId) {
      box.scrollTop = 0;
    }
    lastReport.current = shown.reportId;
  }, [shown]);

  const report = reports.find(({ id }) => id === shown.reportId) ?? reports[0];
  if (!report) return null;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="border-b border-rule px-5 pt-2 pb-2">
        <ReportsTabs
          reports={reports}
          open={report.id}
          marked={new Set(marks.map(({ reportId }) => reportId))}
          onOpen={(reportId) => {
            onShow({ reportId, markId: marks.find((mark) => mark.reportId === reportId)?.id });
          }}
        />
      </div>
      <div
        ref={panel}
        id={reportPanelId}
        role="tabpanel"
        aria-label={report.displayName}
        tabIndex={0}
        className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 py-4 -outline-offset-3"
      >
        <ReportText report={report} marks={marks} />
      </div>
    </div>
  );
}
