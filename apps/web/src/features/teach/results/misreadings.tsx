import { useTranslations } from 'next-intl';
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
            <svg aria-hidden="true" width="100%" height="10" className="mt-1 block">
              <rect width="100%" height="10" className="fill-rule" />
              <rect width={`${maximum === 0 ? 0 : (score / maximum) * 100}%`} height="10" className="fill-ink" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
