import { useTranslations } from 'next-intl';
import { Bar } from '../bar.tsx';
import type { Results } from './results-query.ts';

/** The class by skill, and how it misread: what to go through next lesson. */
export function Misreadings({ results: { bySkill, misreadings } }: { readonly results: Results }) {
  const t = useTranslations('teach');
  const quiz = useTranslations('quiz');
  return (
    <div className="max-w-3xl space-y-8">
      {misreadings.length > 0 && (
        <ul className="list-disc space-y-2 ps-5 text-lg">
          {misreadings.map(
            ({ role, pupilCount, pickCount }) =>
              role !== 'KEY' && <li key={role}>{t(`misreading.${role}`, { pupils: pupilCount, picks: pickCount })}</li>,
          )}
        </ul>
      )}
      <ul className="space-y-3">
        {bySkill.map(({ skill, score, maximum }) => (
          <li key={skill}>
            <p className="flex justify-between gap-4">
              <span className="font-medium">{quiz(`skill.${skill}.name`)}</span>
              <span className="text-ink-soft">{t('points', { score, maximum })}</span>
            </p>
            <Bar share={maximum === 0 ? 0 : score / maximum} />
          </li>
        ))}
      </ul>
    </div>
  );
}
