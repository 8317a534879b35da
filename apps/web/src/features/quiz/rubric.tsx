'use client';

import { useState } from 'react';
import type { QuizResponse, Review, RubricLevel } from './attempt-documents.ts';
import { rubricOrder, rubricWords } from './rubric-words.ts';

interface RubricProps {
  readonly rubric: NonNullable<Review['rubric']>;
  readonly response: QuizResponse;
  /** Gives what went wrong, or null. */
  readonly onSelfMark: (level: RubricLevel) => Promise<string | null>;
}

const fields = { BASIC: 'basic', EMERGENT: 'emergent', PROFICIENT: 'proficient' } as const;

/** What a written answer has at each level. Who wrote it says how far it gets; that counts for no score. */
export function Rubric({ rubric, response: { id, selfMark }, onSelfMark }: RubricProps) {
  // What is picked shows at once; it is gone again where it could not be kept.
  const [sending, setSending] = useState<RubricLevel | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const picked = sending ?? selfMark;
  const pick = async (level: RubricLevel) => {
    setSending(level);
    setFailure(await onSelfMark(level));
    setSending(null);
  };
  return (
    <fieldset className="space-y-2">
      <legend className="mb-3 font-semibold">How far does your answer get?</legend>
      {rubricOrder.map((level) => (
        <label
          key={level}
          className="grid min-h-12 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3 rounded-sm border border-rule bg-sheet px-4 py-3 hover:border-rule-strong has-checked:border-ink has-checked:shadow-[inset_3px_0_0_var(--ink)]"
        >
          <input
            type="radio"
            name={`rubric-${id}`}
            value={level}
            checked={picked === level}
            onChange={() => void pick(level)}
            className="size-4 shrink-0 translate-y-0.5 accent-ink"
          />
          <span className="font-medium">{rubricWords[level]}</span>
          <span className="col-start-2 text-base">{rubric[fields[level]]}</span>
        </label>
      ))}
      <p role="status" className="pt-1 text-sm text-ink-soft">
        {failure ??
          (selfMark === null
            ? 'Your own mark is kept beside your answer and counts for no score.'
            : 'Your mark is kept. It counts for no score.')}
      </p>
    </fieldset>
  );
}
