import { useId } from 'react';
import type { Certainty } from './attempt-documents.ts';
import { certaintyOrder, certaintyStakes, certaintyWords } from './certainty-words.ts';

interface CertaintyFieldProps {
  readonly certainty: Certainty | null;
  readonly onChange: (certainty: Certainty) => void;
}

/** How sure the learner is, each with what is at stake. */
export function CertaintyField({ certainty, onChange }: CertaintyFieldProps) {
  const name = useId();
  return (
    <fieldset className="border-t border-rule pt-4">
      <legend className="float-left mb-3 w-full text-ink-soft">How sure are you?</legend>
      <div className="clear-both grid gap-2 sm:grid-cols-3">
        {certaintyOrder.map((level) => (
          <label
            key={level}
            className="grid min-h-11 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2.5 rounded-sm border border-rule bg-sheet px-3 py-2.5 hover:border-rule-strong has-checked:border-ink has-checked:shadow-[inset_3px_0_0_var(--ink)]"
          >
            <input
              type="radio"
              name={name}
              value={level}
              checked={certainty === level}
              onChange={() => {
                onChange(level);
              }}
              className="size-4 shrink-0 translate-y-0.5 accent-ink"
            />
            <span className="text-base">{certaintyWords[level]}</span>
            <span className="col-start-2 text-sm text-ink-soft">{certaintyStakes(level)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
