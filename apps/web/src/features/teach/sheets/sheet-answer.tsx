import { useLocale, useTranslations } from 'next-intl';
import { answerWords } from '#features/quiz/answer-words.ts';
import { OutcomeMark, outcomeOf } from '#features/quiz/outcome.tsx';
import { languageOf } from '#i18n/languages.ts';
import { asWritten, saidIn, Words, words } from '#ui/words.tsx';
import type { SheetQuestion, SheetResponse } from './sheets-query.ts';

interface SheetAnswerProps {
  readonly number: number;
  readonly question: SheetQuestion;
  /** Absent where the question was left open. */
  readonly response: SheetResponse | undefined;
}

/** A question with what was answered; where that was not right, what is, why, and the words that decide it. */
export function SheetAnswer({ number, question, response }: SheetAnswerProps) {
  const t = useTranslations('teach');
  const tQuiz = useTranslations('quiz');
  const language = languageOf(useLocale());
  const outcome = response && outcomeOf(response);
  return (
    <div className="max-w-prose space-y-1.5">
      <p className="text-sm text-ink-soft">
        {number}.{' '}
        <span className="font-medium text-ink">
          {outcome && <OutcomeMark outcome={outcome} className="me-1" />}
          {tQuiz(outcome === undefined ? 'leftOpen' : outcome === 'unscored' ? 'notScored' : `outcome.${outcome}`)}
        </span>
      </p>
      <p {...saidIn(question.saidIn)} className="font-medium">
        {question.prompt}
      </p>
      {response && (
        <p>
          <span className="text-ink-soft">{tQuiz('youAnswered')}: </span>
          <span {...asWritten} className="whitespace-pre-wrap">
            {answerWords(response.answer, question, language)}
          </span>
        </p>
      )}
      {response?.mark && <p>{t('marked', { level: tQuiz(`rubric.${response.mark}`) })}</p>}
      {response?.review && outcome !== 'right' && <WhatIsRight response={response} review={response.review} />}
    </div>
  );
}

interface WhatIsRightProps {
  readonly response: SheetResponse;
  readonly review: NonNullable<SheetResponse['review']>;
}

function WhatIsRight({ response, review }: WhatIsRightProps) {
  const t = useTranslations('quiz');
  const { correctText, explanation, options, evidence } = review;
  const chosen = options.filter(({ id, feedback }) => feedback !== '' && response.answer.optionIds?.includes(id));
  return (
    <>
      {chosen.map(({ id, feedback }) => (
        <p key={id}>
          <Words language={review.saidIn}>{feedback}</Words>
        </p>
      ))}
      {response.score !== null && (
        <p>
          <span className="text-ink-soft">{t('rightAnswer')}: </span>
          <strong {...saidIn(review.saidIn)}>{correctText}</strong>
        </p>
      )}
      {explanation !== '' && <p {...saidIn(review.saidIn)}>{explanation}</p>}
      <ul>
        {evidence.map(({ article, start, text }) => (
          <li key={`${article.id} ${start} ${text}`} className="border-s-2 border-rule-strong ps-3 font-serif">
            {t.rich('quoted', { text, words })} <span className="text-ink-soft italic">{article.displayName}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
