'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { classNames } from '#ui/class-names.ts';
import { CheckField } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import type { LiveProgress } from './live-documents.ts';

/** A dot a pupil: empty, half and full as they have joined, begun and finished. Names only where the teacher wants them. */
export function LivePupils({ progress }: { readonly progress: LiveProgress }) {
  const t = useTranslations('teach');
  const [named, setNamed] = useState(false);
  const { joinedCount, begunCount, finishedCount, pupils, questions } = progress;
  return (
    <Section id="in" title={t('whoIsWhere')}>
      <p className="text-lg" role="status">
        {t('counts', { joined: joinedCount, begun: begunCount, finished: finishedCount })}
      </p>
      <CheckField
        label={t('showNames')}
        role="switch"
        checked={named}
        onChange={({ target }) => setNamed(target.checked)}
      />
      {pupils.length > 0 && (
        <ul className={classNames('flex flex-wrap', named ? 'gap-x-6 gap-y-2' : 'gap-2')}>
          {pupils.map(({ pupil, begun, finished, answeredCount }, index) => {
            const step = finished ? 'finished' : begun ? 'begun' : 'joined';
            const where = t(`step.${step}`, { answered: answeredCount, total: questions.length });
            return (
              <li key={pupil?.id ?? index} className="flex items-center gap-2">
                <Dot step={step} />
                {named ? (
                  <span>
                    {pupil?.nickname} <span className="text-ink-soft">{where}</span>
                  </span>
                ) : (
                  <span className="sr-only">{where}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}

function Dot({ step }: { readonly step: 'joined' | 'begun' | 'finished' }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-5 shrink-0 text-ink">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={step === 'finished' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {step === 'begun' && <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />}
    </svg>
  );
}
