import { useState } from 'react';
import { useClient } from 'urql';
import type { Problem } from '#ui/problem-notice.tsx';
import { saveFile } from '#ui/save-file.ts';
import { blobOf } from './blob-of.ts';
import type { ExportedFile } from './export-documents.ts';
import { exportQuizMutation } from './export-documents.ts';

export type ExportState =
  | { readonly step: 'idle' | 'writing' }
  | { readonly step: 'saved'; readonly file: ExportedFile }
  | { readonly step: 'failed'; readonly problem: Problem };

/** Has a quiz written in a format and saved; one at a time. */
export function useExport(quizId: string) {
  const client = useClient();
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const save = async (format: string) => {
    if (state.step === 'writing') return;
    setState({ step: 'writing' });
    const { data, error } = await client.mutation(exportQuizMutation, { input: { quizId, format } });
    const result = data?.exportQuiz;
    if (error || !result) {
      setState({ step: 'failed', problem: 'unreachable' });
    } else if (result.__typename === 'ExportQuizPayload') {
      saveFile(result.fileName, blobOf(result));
      setState({ step: 'saved', file: result });
    } else {
      setState({ step: 'failed', problem: result });
    }
  };
  return { state, save, clear: () => setState({ step: 'idle' }) };
}
