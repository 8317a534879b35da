import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { ProblemWords } from '#ui/problem-notice.tsx';
import { words, Words } from '#ui/words.tsx';
import type { ExportState } from './use-export.ts';

/** What became of the file, and what its format could not carry. */
export function ExportOutcome({ state }: { readonly state: ExportState }) {
  const t = useTranslations('export');
  switch (state.step) {
    case 'idle':
    case 'writing':
      return null;
    case 'failed':
      return (
        <div className="mt-5">
          <Notice tone="problem" title={t('failed')}>
            <p>
              <ProblemWords problem={state.problem} />
            </p>
          </Notice>
        </div>
      );
    case 'saved': {
      const { fileName, notes } = state.file;
      return (
        <div className="mt-5">
          <Notice title={t('saved', { file: fileName })}>
            {notes.length > 0 && (
              <>
                <p>{t('notes')}</p>
                <ul className="list-disc space-y-1 ps-5">
                  {notes.map(({ question, message }) => (
                    <li key={`${question} ${message}`}>
                      {question === null ? <Words>{message}</Words> : t.rich('noteOn', { question, message, words })}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
        </div>
      );
    }
  }
}
