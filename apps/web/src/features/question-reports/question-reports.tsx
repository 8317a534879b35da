'use client';

import { useTranslations } from 'next-intl';
import { useQuery } from 'urql';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { seed } from '#graphql/seed.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import { words } from '#ui/words.tsx';
import { closeQuestionReportMutation, questionReportsQuery, type QuestionReport } from './question-report-documents.ts';

interface QuestionReportsProps {
  /** Those not dealt with, newest first. */
  readonly reports: readonly QuestionReport[];
}

/** What others say is wrong with one's questions, until one is done with it. */
export function QuestionReports({ reports }: QuestionReportsProps) {
  const edges = reports.map((node) => ({ __typename: 'ViewerQuestionReportsConnectionEdge', node }) as const);
  const questionReports = { __typename: 'ViewerQuestionReportsConnection', edges } as const;
  const viewer = { __typename: 'Viewer', questionReports } as const;
  return (
    <ClientProvider seeds={[seed(questionReportsQuery, {}, { viewer })]}>
      <ReportList />
    </ClientProvider>
  );
}

function ReportList() {
  const t = useTranslations('questionReports');
  const dateWords = useDateWords();
  const [{ data }] = useQuery({ query: questionReportsQuery });
  const open = data?.viewer.questionReports.edges.map(({ node }) => node) ?? [];
  const { asking, problem, ask } = useAsk();
  return (
    <>
      {open.length === 0 && <p className="text-ink-soft">{t('nothingLeft')}</p>}
      <ul className="max-w-2xl divide-y divide-rule border-y border-rule empty:border-0">
        {open.map((report) => (
          <li key={report.id} className="space-y-2 py-4">
            <p className="text-sm text-ink-soft">
              {t.rich('reportedOn', {
                date: dateWords(report.createdAt.slice(0, 10)),
                prompt: report.question.prompt,
                words,
              })}
            </p>
            <p dir="auto" className="whitespace-pre-wrap">
              {report.message}
            </p>
            <Button
              look="quiet"
              aria-disabled={asking}
              onClick={() => void ask(closeQuestionReportMutation, { input: { reportId: report.id } })}
            >
              {t('done')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice problem={problem} />
    </>
  );
}
