'use client';

import { useState } from 'react';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { formatDate } from '#ui/format-date.ts';
import { Notice } from '#ui/notice.tsx';
import { closeQuestionReportMutation, type QuestionReport } from './question-report-documents.ts';

interface QuestionReportsProps {
  /** Those not dealt with, newest first. */
  readonly reports: readonly QuestionReport[];
}

/** What others say is wrong with one's questions, until one is done with it. */
export function QuestionReports(props: QuestionReportsProps) {
  return (
    <ClientProvider>
      <ReportList {...props} />
    </ClientProvider>
  );
}

function ReportList({ reports }: QuestionReportsProps) {
  const [open, setOpen] = useState(reports);
  const { asking, problem, ask } = useAsk();
  const close = async (report: QuestionReport) => {
    const closed = await ask(closeQuestionReportMutation, { input: { reportId: report.id } });
    if (closed) setOpen((before) => before.filter(({ id }) => id !== report.id));
  };
  return (
    <>
      {open.length === 0 && <p className="text-ink-soft">Nothing is left to look at.</p>}
      <ul className="max-w-2xl divide-y divide-rule border-y border-rule empty:border-0">
        {open.map((report) => (
          <li key={report.id} className="space-y-2 py-4">
            <p className="text-sm text-ink-soft">
              {formatDate(report.createdAt.slice(0, 10))}, on: {report.question.prompt}
            </p>
            <p className="whitespace-pre-wrap">{report.message}</p>
            <Button look="quiet" aria-disabled={asking} onClick={() => void close(report)}>
              I have dealt with it
            </Button>
          </li>
        ))}
      </ul>
      {problem && <Notice tone="problem" title={problem} />}
    </>
  );
}
