import { useFormatter, useTranslations } from 'next-intl';
import { AdviceList } from './advice-list.tsx';
import type { Attempt } from './attempt-documents.ts';
import { outcomeOf } from './outcome.tsx';
import { CertaintySummary } from './certainty-summary.tsx';
import { rubricOrder } from './rubric-order.ts';
import { usePoints } from './use-points.ts';

const outcomes = ['right', 'partly', 'wrong', 'unscored'] as const;

interface ResultSummaryProps {
  readonly result: NonNullable<Attempt['result']>;
  readonly responses: Attempt['responses'];
}

/** What came out: the score in words, by skill, and the habits worth knowing. */
export function ResultSummary({ result, responses }: ResultSummaryProps) {
  const t = useTranslations('quiz');
  const format = useFormatter();
  const points = usePoints();
  const { score, maximum, bySkill, habits, certainty, selfMarks } = result;
  const countOf = (outcome: (typeof outcomes)[number]) =>
    responses.filter((response) => outcomeOf(response) === outcome).length;
  const best = rubricOrder.toReversed().flatMap((level) => selfMarks.filter((mark) => mark.level === level));
  return (
    <div className="grid gap-10 lg:grid-cols-2">
      <section aria-labelledby="score" className="space-y-5">
        <h2 id="score" className="text-xl font-semibold">
          {maximum === 0 ? t('noneScored') : t('score', { score: points(score), maximum, total: points(maximum) })}
        </h2>
        <p className="text-base text-ink-soft">
          {format.list(
            outcomes
              .filter((outcome) => countOf(outcome) > 0)
              .map((outcome) => t(`outcomes.${outcome}`, { answers: countOf(outcome) })),
            { type: 'unit' },
          )}
        </p>
        {selfMarks.length > 0 && (
          <p className="text-base text-ink-soft">
            {t('ownMarks', {
              marks: format.list(
                best.map(({ level, count }) => t(`selfMarks.${level}`, { answers: count })),
                { type: 'unit' },
              ),
            })}
          </p>
        )}
        {bySkill.length > 0 && (
          <table className="w-full max-w-md">
            <caption className="label-text mb-1 text-start text-ink-soft">{t('bySkill')}</caption>
            <tbody>
              {bySkill.map(({ skill, ...part }) => (
                <tr key={skill} className="border-t border-rule">
                  <th scope="row" className="py-2.5 pe-4 text-start font-normal">
                    <span className="block font-medium">{t(`skill.${skill}.name`)}</span>
                    <span className="block text-sm text-ink-soft">{t(`skill.${skill}.means`)}</span>
                  </th>
                  <td className="py-2.5 text-end align-top whitespace-nowrap">
                    {t('scoreOf', { score: points(part.score), maximum: points(part.maximum) })}
                    <meter
                      aria-hidden="true"
                      value={part.score}
                      max={part.maximum || 1}
                      className="mt-1 ms-auto block h-1.5 w-24 appearance-none overflow-hidden rounded-full border-0 bg-rule bg-none [&::-moz-meter-bar]:bg-ink [&::-moz-meter-bar]:bg-none [&::-webkit-meter-bar]:h-1.5 [&::-webkit-meter-bar]:rounded-full [&::-webkit-meter-bar]:border-0 [&::-webkit-meter-bar]:bg-rule [&::-webkit-meter-bar]:bg-none [&::-webkit-meter-inner-element]:block [&::-webkit-meter-optimum-value]:bg-ink [&::-webkit-meter-optimum-value]:bg-none"
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
            {t('habits')}
          </h2>
          <AdviceList advice={habits.map(({ advice }) => advice)} />
        </section>
      )}
    </div>
  );
}
