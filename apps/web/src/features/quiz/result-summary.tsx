import { AdviceList } from './advice-list.tsx';
import type { Attempt } from './attempt-documents.ts';
import type { Outcome } from './outcome.tsx';
import { outcomeOf } from './outcome.tsx';
import { CertaintySummary } from './certainty-summary.tsx';
import { points } from './points.ts';
import { rubricOrder, rubricWords } from './rubric-words.ts';
import { skillWords } from './skill-words.ts';

interface ResultSummaryProps {
  readonly result: NonNullable<Attempt['result']>;
  readonly responses: Attempt['responses'];
}

/** What came out: the score in words, by skill, and the habits worth knowing. */
export function ResultSummary({ result, responses }: ResultSummaryProps) {
  const { score, maximum, bySkill, habits, certainty, selfMarks } = result;
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="score" className="space-y-5">
        <h2 id="score" className="text-xl font-semibold">
          {scoreWords(score, maximum)}
        </h2>
        <p className="text-base text-ink-soft">{outcomesOf(responses)}</p>
        {selfMarks.length > 0 && (
          <p className="text-base text-ink-soft">Your own marks, apart from the score: {selfMarksIn(selfMarks)}.</p>
        )}
        {bySkill.length > 0 && (
          <table className="w-full max-w-md">
            <caption className="label-text mb-1 text-left text-ink-soft">By skill</caption>
            <tbody>
              {bySkill.map(({ skill, ...part }) => (
                <tr key={skill} className="border-t border-rule">
                  <th scope="row" className="py-2.5 pr-4 text-left font-normal">
                    <span className="block font-medium">{skillWords[skill].name}</span>
                    <span className="block text-sm text-ink-soft">{skillWords[skill].means}</span>
                  </th>
                  <td className="py-2.5 text-right align-top whitespace-nowrap">
                    {points(part.score)} of {points(part.maximum)}
                    <meter
                      aria-hidden="true"
                      value={part.score}
                      max={part.maximum || 1}
                      className="mt-1 ml-auto block h-1.5 w-24 appearance-none overflow-hidden rounded-full border-0 bg-rule bg-none [&::-moz-meter-bar]:bg-ink [&::-moz-meter-bar]:bg-none [&::-webkit-meter-bar]:h-1.5 [&::-webkit-meter-bar]:rounded-full [&::-webkit-meter-bar]:border-0 [&::-webkit-meter-bar]:bg-rule [&::-webkit-meter-bar]:bg-none [&::-webkit-meter-inner-element]:block [&::-webkit-meter-optimum-value]:bg-ink [&::-webkit-meter-optimum-value]:bg-none"
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {certainty && <CertaintySummary result={certainty} maximum={maximum} />}
      {habits.length > 0 && (
        <section aria-labelledby="habits" className="space-y-4">
          <h2 id="habits" className="text-xl font-semibold">
            Worth watching
          </h2>
          <AdviceList advice={habits.map(({ advice }) => advice)} />
        </section>
      )}
    </div>
  );
}

const outcomes: readonly (readonly [Outcome, string])[] = [
  ['right', 'correct'],
  ['partly', 'partly right'],
  ['wrong', 'not quite'],
  ['unscored', 'not scored'],
];

/** "4 correct, 2 partly right, 3 not quite, 1 not scored". */
function outcomesOf(responses: Attempt['responses']): string {
  const counted = outcomes.map(([outcome, words]) => {
    const count = responses.filter((response) => outcomeOf(response.score) === outcome).length;
    return count > 0 && `${count} ${words}`;
  });
  return counted.filter(Boolean).join(', ');
}

/** "1 all of it, 2 on the way". */
function selfMarksIn(marks: NonNullable<Attempt['result']>['selfMarks']): string {
  const best = rubricOrder.toReversed().flatMap((level) => marks.filter((mark) => mark.level === level));
  return best.map(({ level, count }) => `${count} ${rubricWords[level].toLowerCase()}`).join(', ');
}

function scoreWords(score: number, maximum: number): string {
  if (maximum === 0) return 'None of your answers is scored.';
  return `${points(score)} of ${points(maximum)} ${maximum === 1 ? 'point' : 'points'}`;
}
