import { useState } from 'react';
import { useClient } from 'urql';
import type { ExportedFile } from './export-documents.ts';
import { exportQuizMutation } from './export-documents.ts';
import { saveFile } from './save-file.ts';

export type ExportState =
  | { readonly step: 'idle' | 'writing' }
  | { readonly step: 'saved'; readonly file: ExportedFile }
  | { readonly step: 'failed'; readonly message: string };

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
      setState({ step: 'failed', message: 'Crossread does not answer. Please try again.' });
    } else if (result.__typename === 'ExportQuizPayload') {
      saveFile(result);
      setState({ step: 'saved', file: result });
    } else {
      setState({ step: 'failed', message: result.message });
    }
  };
  return { state, save, clear: () => setState({ step: 'idle' }) };
}
