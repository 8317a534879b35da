import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import { Words } from '#ui/words.tsx';
import type { QuizResponse, Review } from './attempt-documents.ts';

interface RegradedProps {
  readonly response: QuizResponse;
  readonly review: Review;
}

/** What has changed since the answer was given: it was marked again, or its question has left the quiz. */
export function Regraded({ response: { regrades }, review }: RegradedProps) {
  const t = useTranslations('quiz');
  const dateWords = useDateWords();
  return (
    <>
      {regrades.map(({ regradedAt, reason, saidIn, scoreBefore, scoreAfter }) => (
        <Notice key={regradedAt} title={t('markedAgain', { date: dateWords(regradedAt) })}>
          <p>{t(scoreAfter > scoreBefore ? 'gainedByIt' : 'lostByIt')}</p>
          <p>{t.rich('oldKey', { reason, words: (said) => <Words language={saidIn}>{said}</Words> })}</p>
        </Notice>
      ))}
      {review.staleReason !== null && (
        <Notice title={t('hasLeft')}>
          <p>
            <Words language={review.saidIn}>{review.staleReason}</Words>
          </p>
        </Notice>
      )}
    </>
  );
}
