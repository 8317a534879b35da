'use client';

import { useTranslations } from 'next-intl';
import type { TaughtPupil } from './class-query.ts';
import { PupilRow } from './pupil-row.tsx';

/** Who is in the class, by nickname. */
export function Pupils({ pupils }: { readonly pupils: readonly TaughtPupil[] }) {
  const t = useTranslations('teach');
  if (pupils.length === 0) return <p className="text-ink-soft">{t('nobodyYet')}</p>;
  return (
    <ul className="max-w-3xl divide-y divide-rule border-b border-rule">
      {pupils.map((pupil) => (
        <PupilRow key={pupil.id} pupil={pupil} />
      ))}
    </ul>
  );
}
