import { answerWords } from './answer-words.ts';
import type { Attempt } from './attempt-documents.ts';
import { OutcomeMark, outcomeOf, outcomeWords } from './outcome.tsx';
import { PlaceLink } from './place-link.tsx';
import type { Quiz } from './quiz-query.ts';
import { responseTo } from './use-attempt.ts';
import type { QuizAddress } from './use-quiz-address.ts';

interface AnsweredListProps {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly address: QuizAddress;
}

const listWords = { ...outcomeWords, unscored: 'Not scored.' };

/** Every question with what was answered and what is right, and the way to see it again. */
export function AnsweredList({ quiz, attempt, address }: AnsweredListProps) {
  return (
    <section aria-labelledby="answers" className="space-y-4">
      <h2 id="answers" className="text-xl font-semibold">
        Question by question
      </h2>
      <ol className="border-b border-rule">
        {quiz.questions.map((question, index) => {
          const response = responseTo(attempt, question.id);
          const outcome = response && outcomeOf(response.score);
          return (
            <li
              key={question.id}
              className="grid gap-x-8 gap-y-2 border-t border-rule py-4 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_6rem]"
            >
              <div>
                <p className="text-sm text-ink-soft">
                  {index + 1}.{' '}
                  <span className="font-medium text-ink">
                    {outcome && <OutcomeMark outcome={outcome} className="mr-1" />}
                    {outcome ? listWords[outcome] : 'Left open.'}
                  </span>
                </p>
                <p className="max-w-prose text-base">{question.prompt}</p>
              </div>
              {response ? (
                <dl className="space-y-1.5">
                  <div>
                    <dt className="text-sm text-ink-soft">You answered</dt>
                    <dd className="line-clamp-4">{answerWords(response, question)}</dd>
                  </div>
                  {outcome !== 'right' && outcome !== 'unscored' && (
                    <div>
                      <dt className="text-sm text-ink-soft">The right answer</dt>
                      <dd>{response.review.correctText}</dd>
                    </div>
                  )}
                </dl>
              ) : (
                <p className="text-ink-soft">You left this one open.</p>
              )}
              {response && (
                <p className="lg:text-right">
                  <PlaceLink
                    address={address}
                    to={{ attempt: attempt.id, question: index + 1 }}
                    aria-label={`See it again: question ${index + 1}`}
                    className="text-link inline-flex min-h-8 items-center"
                  >
                    See it again
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
