import { useLocale, useTranslations } from 'next-intl';
import { languageOf } from '#i18n/languages.ts';
import { saidIn } from '#ui/words.tsx';
import { answerWords } from './answer-words.ts';
import type { Attempt } from './attempt-documents.ts';
import { OutcomeMark, outcomeOf } from './outcome.tsx';
import { PlaceLink } from './place-link.tsx';
import type { Quiz } from './quiz-query.ts';
import { responseTo } from './use-attempt.ts';
import type { QuizAddress } from './use-quiz-address.ts';

interface AnsweredListProps {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly address: QuizAddress;
}

/** Every question with what was answered and what is right, and the way to see it again. */
export function AnsweredList({ quiz, attempt, address }: AnsweredListProps) {
  const t = useTranslations('quiz');
  const language = languageOf(useLocale());
  return (
    <section aria-labelledby="answers" className="space-y-4">
      <h2 id="answers" className="text-xl font-semibold">
        {t('byQuestion')}
      </h2>
      <ol className="border-b border-rule">
        {quiz.questions.map((question, index) => {
          const response = responseTo(attempt, question.id);
          const said = saidIn(question.saidIn);
          const outcome = response && outcomeOf(response);
          return (
            <li
              key={question.id}
              className="grid gap-x-8 gap-y-2 border-t border-rule py-4 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_6rem]"
            >
              <div>
                <p className="text-sm text-ink-soft">
                  {index + 1}.{' '}
                  <span className="font-medium text-ink">
                    {outcome && <OutcomeMark outcome={outcome} className="me-1" />}
                    {outcome === undefined
                      ? t('leftOpen')
                      : outcome === 'unscored'
                        ? t('notScored')
                        : t(`outcome.${outcome}`)}
                  </span>
                </p>
                <p {...said} className="max-w-prose text-base">
                  {question.prompt}
                </p>
              </div>
              {response ? (
                <dl className="space-y-1.5">
                  <div>
                    <dt className="text-sm text-ink-soft">{t('youAnswered')}</dt>
                    <dd {...said} className="line-clamp-4">
                      {answerWords(response.answer, question, language)}
                    </dd>
                  </div>
                  {response.review && outcome !== 'right' && outcome !== 'unscored' && (
                    <div>
                      <dt className="text-sm text-ink-soft">{t('rightAnswer')}</dt>
                      <dd {...said}>{response.review.correctText}</dd>
                    </div>
                  )}
                </dl>
              ) : (
                <p className="text-ink-soft">{t('youLeftOpen')}</p>
              )}
              {response && (
                <p className="lg:text-end">
                  <PlaceLink
                    address={address}
                    to={{ attempt: attempt.id, question: index + 1 }}
                    aria-label={t('seeAgainQuestion', { place: index + 1 })}
                    className="text-link inline-flex min-h-8 items-center"
                  >
                    {t('seeAgain')}
                  </PlaceLink>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
