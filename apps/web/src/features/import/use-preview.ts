'use client';

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { ResultOf } from '#graphql/tada.ts';
import type { InputProblem } from './input-problem.tsx';
import type { Preview } from './import-documents.ts';
import { previewReportMutation } from './import-documents.ts';
import type { ReportDraft } from './report-draft.ts';

const pauseMs = 400;

/** `unreachable` holds nothing up: the import reads the report again. */
export type PreviewState =
  | { readonly status: 'none' | 'reading' | 'unreachable' }
  | { readonly status: 'refused'; readonly problems: readonly InputProblem[] }
  | { readonly status: 'read'; readonly preview: Preview };

/** What is recognised in a report, asked anew when its text has rested. A report that cannot be used is not sent. */
export function usePreview({ name, content, format }: ReportDraft, usable: boolean) {
  const client = useClient();
  const [known, setKnown] = useState<{ readonly content: string; readonly state: PreviewState } | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!usable) return;
    let stale = false;
    const timer = setTimeout(() => {
      const input = { report: { name, content, format } };
      void client
        .mutation(previewReportMutation, { input })
        .toPromise()
        .then(({ data }) => {
          if (!stale) setKnown({ content, state: stateOf(data?.previewReport) });
        });
    }, pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [client, name, content, format, usable, tries]);

  const current = known?.content === content ? known.state : null;
  const state: PreviewState = usable ? (current ?? { status: 'reading' }) : { status: 'none' };
  /** What was last recognised stays in sight while a change is being read. */
  const preview = known?.state.status === 'read' ? known.state.preview : null;
  const tryAgain = () => {
    setKnown(null);
    setTries(tries + 1);
  };
  return { state, preview: usable ? preview : null, tryAgain };
}

type Result = ResultOf<typeof previewReportMutation>['previewReport'];

function stateOf(result: Result | undefined): PreviewState {
  if (!result) return { status: 'unreachable' };
  if (result.__typename === 'PreviewReportPayload') return { status: 'read', preview: result.preview };
  if (result.__typename === 'NotAllowedError')
    return { status: 'refused', problems: [{ code: result.__typename, message: result.message }] };
  return { status: 'refused', problems: result.problems };
}
