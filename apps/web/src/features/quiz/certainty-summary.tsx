import { useTranslations } from 'next-intl';
import { AdviceList } from './advice-list.tsx';
import type { Attempt } from './attempt-documents.ts';
import { certaintyOrder } from './certainty-stakes.ts';
import { usePoints } from './use-points.ts';

interface CertaintySummaryProps {
  readonly result: NonNullable<NonNullable<Attempt['result']>['certainty']>;
  readonly maximum: number;
}

/** How often the learner was right by how sure they were, and what that earned. */
export function CertaintySummary({ result: { score, levels }, maximum }: CertaintySummaryProps) {
  const t = useTranslations('quiz');
  const points = usePoints();
  const given = certaintyOrder.flatMap((certainty) => levels.filter((level) => level.certainty === certainty));
  const advice = given.flatMap((level) => level.advice ?? []);
  return (
    <section aria-labelledby="certainty" className="space-y-5">
      <h2 id="certainty" className="text-xl font-semibold">
        {t('certaintyScore', { score: points(score), maximum: points(maximum) })}
      </h2>
      <p className="max-w-prose text-base text-ink-soft">{t('certaintyMeans')}</p>
      <table className="w-full max-w-md">
        <caption className="label-text mb-1 text-start text-ink-soft">{t('howOftenRight')}</caption>
        <tbody>
          {given.map((level) => (
            <tr key={level.certainty} className="border-t border-rule">
              <th scope="row" className="py-2.5 pe-4 text-start font-medium">
                {t(`certainty.${level.certainty}`)}
              </th>
              <td className="py-2.5 text-end whitespace-nowrap">
                {level.answers === 0
                  ? t('noAnswers')
                  : t('scoreOf', { score: points(level.score), maximum: points(level.answers) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {advice.length > 0 && <AdviceList advice={advice} />}
    </section>
  );
}
