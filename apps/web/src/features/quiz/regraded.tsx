import { Notice } from '#ui/notice.tsx';
import { formatDate } from '#ui/format-date.ts';
import type { QuizResponse } from './attempt-documents.ts';

/** What has changed since the answer was given: it was marked again, or its question has left the quiz. */
export function Regraded({ response: { regrades, review } }: { readonly response: QuizResponse }) {
  return (
    <>
      {regrades.map(({ regradedAt, reason, scoreBefore, scoreAfter }) => (
        <Notice key={regradedAt} title={`This answer was marked again on ${formatDate(regradedAt)}`}>
          <p>
            Another answer was held right until the reports were read again. You{' '}
            {scoreAfter > scoreBefore ? 'gained' : 'lost'} by it.
          </p>
          <p>What was wrong with the old key: “{reason}”</p>
        </Notice>
      ))}
      {review.staleReason !== null && (
        <Notice title="This question has left the quiz since">
          <p>{review.staleReason}</p>
        </Notice>
      )}
    </>
  );
}
