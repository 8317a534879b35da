import { AdviceList } from './advice-list.tsx';
import type { Attempt } from './attempt-documents.ts';
import { certaintyOrder, certaintyWords } from './certainty-words.ts';
import { points } from './points.ts';

interface CertaintySummaryProps {
  readonly result: NonNullable<NonNullable<Attempt['result']>['certainty']>;
  readonly maximum: number;
}

/** How often the learner was right by how sure they were, and what that earned. */
export function CertaintySummary({ result: { score, levels }, maximum }: CertaintySummaryProps) {
  const given = certaintyOrder.flatMap((certainty) => levels.filter((level) => level.certainty === certainty));
  const advice = given.flatMap((level) => level.advice ?? []);
  return (
    <section aria-labelledby="certainty" className="space-y-5">
      <h2 id="certainty" className="text-xl font-semibold">
        {points(score)} of {points(maximum)} points by how sure you were
      </h2>
      <p className="max-w-prose text-base text-ink-soft">
        A point for being right and sure, two lost for being wrong and sure, less of both for doubt.
      </p>
      <table className="w-full max-w-md">
        <caption className="label-text mb-1 text-left text-ink-soft">How often you were right</caption>
        <tbody>
          {given.map((level) => (
            <tr key={level.certainty} className="border-t border-rule">
              <th scope="row" className="py-2.5 pr-4 text-left font-medium">
                {certaintyWords[level.certainty]}
              </th>
              <td className="py-2.5 text-right whitespace-nowrap">
                {level.answers === 0 ? 'no answers' : `${points(level.score)} of ${level.answers}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {advice.length > 0 && <AdviceList advice={advice} />}
    </section>
  );
}
