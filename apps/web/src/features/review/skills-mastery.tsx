import { masteryAnswers } from '@crossread/shared';
import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '#ui/disclosure.tsx';
import { MasteryLine } from './mastery-line.tsx';
import type { SkillMastery } from './review-query.ts';

/** A row a skill: how much of the last answers was right, and how that came about. */
export function SkillsMastery({ skills }: { readonly skills: readonly SkillMastery[] }) {
  const t = useTranslations('review');
  const quiz = useTranslations('quiz');
  return (
    <ul className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      {skills.map((skill) => (
        <li key={skill.skill} className="space-y-2 border-t border-rule pt-3">
          <h3 className="text-lg font-semibold">{quiz(`skill.${skill.skill}.name`)}</h3>
          <p className="text-ink-soft">{quiz(`skill.${skill.skill}.means`)}</p>
          <MasteryLine history={skill.history} />
          <p>{t('mastery', { share: skill.mastery, last: Math.min(skill.answers, masteryAnswers) })}</p>
          {skill.history.length > 1 && <History skill={skill} />}
        </li>
      ))}
    </ul>
  );
}

/** The line in figures. */
function History({ skill: { history } }: { readonly skill: SkillMastery }) {
  const t = useTranslations('review');
  const format = useFormatter();
  return (
    <Disclosure summary={t('history')} className="text-ink-soft">
      <table className="mt-2">
        <tbody>
          {history.toReversed().map(({ date, mastery }) => (
            <tr key={date}>
              <th scope="row" className="pe-6 text-start font-normal">
                <time dateTime={date}>{format.dateTime(new Date(date), { dateStyle: 'long' })}</time>
              </th>
              <td className="text-end">{format.number(mastery, { style: 'percent' })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
