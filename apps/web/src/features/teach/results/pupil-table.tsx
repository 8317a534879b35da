/* eslint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by keyboard */
import { useTranslations } from 'next-intl';
import { PageLink } from '#ui/page-link.tsx';
import type { Results } from './results-query.ts';

interface PupilTableProps extends Pick<Results, 'pupils'> {
  /** The address of the sheets with all answers. */
  readonly sheets: string;
}

/** A row a pupil: the attempt that counts. */
export function PupilTable({ pupils, sheets }: PupilTableProps) {
  const t = useTranslations('teach');
  if (pupils.length === 0) return <p className="text-ink-soft">{t('nobodyYet')}</p>;
  return (
    <div role="region" aria-label={t('pupilTable')} tabIndex={0} className="max-w-4xl overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <thead>
          <tr className="border-b-2 border-ink">
            {(['nickname', 'score', 'answered', 'late', 'tries', 'unmarked'] as const).map((column) => (
              <th key={column} scope="col" className="py-2 pe-2 text-start align-bottom font-medium sm:pe-3">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.map(({ pupil, score, maximum, answeredCount, lateCount, attemptCount, unmarkedCount }, index) => (
            <tr key={pupil?.id ?? index} className="border-b border-rule tabular-nums">
              <th scope="row" className="py-2 pe-2 sm:pe-3 text-start font-medium">
                {pupil ? (
                  <PageLink
                    href={`${sheets}?pupil=${encodeURIComponent(pupil.id)}`}
                    className="text-link inline-block min-h-6"
                  >
                    {pupil.nickname}
                  </PageLink>
                ) : (
                  t('removed')
                )}
              </th>
              <td className="py-2 pe-2 sm:pe-3">
                {score === null ? t('none') : t('points', { score, maximum: maximum ?? 0 })}
              </td>
              <td className="py-2 pe-2 sm:pe-3">{answeredCount}</td>
              <td className="py-2 pe-2 sm:pe-3">{lateCount}</td>
              <td className="py-2 pe-2 sm:pe-3">{attemptCount}</td>
              <td className="py-2 pe-2 sm:pe-3">{unmarkedCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
