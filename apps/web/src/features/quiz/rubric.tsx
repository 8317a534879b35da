'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemWords, type Problem } from '#ui/problem-notice.tsx';
import type { saidIn } from '#ui/words.tsx';
import type { QuizResponse, Review, RubricLevel } from './attempt-documents.ts';
import { rubricOrder } from './rubric-order.ts';

interface RubricProps {
  readonly rubric: NonNullable<Review['rubric']>;
  readonly said: ReturnType<typeof saidIn>;
  readonly response: QuizResponse;
  /** Gives what went wrong, or null. */
  readonly onSelfMark: (level: RubricLevel) => Promise<Problem | null>;
}

const fields = { BASIC: 'basic', EMERGENT: 'emergent', PROFICIENT: 'proficient' } as const;

/** What a written answer has at each level. Who wrote it says how far it gets; that counts for no score. */
export function Rubric({ rubric, said, response: { id, selfMark }, onSelfMark }: RubricProps) {
  const t = useTranslations('quiz');
  // What is picked shows at once; it is gone again where it could not be kept.
  const [sending, setSending] = useState<RubricLevel | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const picked = sending ?? selfMark;
  const pick = async (level: RubricLevel) => {
    setSending(level);
    setFailure(await onSelfMark(level));
    setSending(null);
  };
  return (
    <fieldset className="space-y-2">
      <legend className="mb-3 font-semibold">{t('howFar')}</legend>
      {rubricOrder.map((level) => (
        <label
          key={level}
          className="grid min-h-12 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3 rounded-sm border border-rule bg-sheet px-4 py-3 hover:border-rule-strong has-checked:border-ink has-checked:picked-edge"
        >
          <input
            type="radio"
            name={`rubric-${id}`}
            value={level}
            checked={picked === level}
            onChange={() => void pick(level)}
            className="size-4 shrink-0 translate-y-0.5 accent-ink"
          />
          <span className="font-medium">{t(`rubric.${level}`)}</span>
          <span {...said} className="col-start-2 text-base">
            {rubric[fields[level]]}
          </span>
        </label>
      ))}
      <p role="status" className="pt-1 text-sm text-ink-soft">
        {failure ? <ProblemWords problem={failure} /> : t(selfMark === null ? 'ownMark' : 'ownMarkKept')}
      </p>
    </fieldset>
  );
}
