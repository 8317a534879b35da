import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Certainty } from './attempt-documents.ts';
import { certaintyOrder, certaintyStakes } from './certainty-stakes.ts';

interface CertaintyFieldProps {
  readonly certainty: Certainty | null;
  readonly onChange: (certainty: Certainty) => void;
}

/** How sure the learner is, each with what is at stake. */
export function CertaintyField({ certainty, onChange }: CertaintyFieldProps) {
  const t = useTranslations('quiz');
  const name = useId();
  return (
    <fieldset className="border-t border-rule pt-4">
      <legend className="float-start mb-3 w-full text-ink-soft">{t('howSure')}</legend>
      <div className="clear-both grid gap-2 sm:grid-cols-3">
        {certaintyOrder.map((level) => (
          <label
            key={level}
            className="grid min-h-11 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2.5 rounded-sm border border-rule bg-sheet px-3 py-2.5 hover:border-rule-strong has-checked:border-ink has-checked:picked-edge"
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
            <span className="text-base">{t(`certainty.${level}`)}</span>
            <span className="col-start-2 text-sm text-ink-soft">{t('stakes', certaintyStakes(level))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
