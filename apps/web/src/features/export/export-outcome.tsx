import { Notice } from '#ui/notice.tsx';
import type { ExportState } from './use-export.ts';

/** What became of the file, and what its format could not carry. */
export function ExportOutcome({ state }: { readonly state: ExportState }) {
  switch (state.step) {
    case 'idle':
    case 'writing':
      return null;
    case 'failed':
      return (
        <div className="mt-5">
          <Notice tone="problem" title="The file could not be made">
            <p>{state.message}</p>
          </Notice>
        </div>
      );
    case 'saved': {
      const { fileName, notes } = state.file;
      return (
        <div className="mt-5">
          <Notice title={`${fileName} is saved with your downloads`}>
            {notes.length > 0 && (
              <>
                <p>Not all of the quiz fits this format as it is:</p>
                <ul className="list-disc space-y-1 pl-5">
                  {notes.map(({ question, message }) => (
                    <li key={`${question} ${message}`}>
                      {question !== null && `Question ${question}: `}
                      {message}
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
