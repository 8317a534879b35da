import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { classNames } from '#ui/class-names.ts';
import { mostQuestions, type Part, type Standing } from './plan.ts';

export interface NamedPart {
  readonly part: Part;
  readonly name: string;
  readonly means: string;
}

interface CountsFieldProps {
  readonly title: string;
  readonly parts: readonly NamedPart[];
  /** How many questions the quiz is to have. */
  readonly asked: number;
  readonly standing: Standing;
}

/** A number for each part, and how they stand to the length of the quiz. */
export function CountsField({ title, parts, asked, standing }: CountsFieldProps) {
  const t = useTranslations('blueprint');
  const id = useId();
  const isWrong = standing.fit === 'more';
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="font-serif text-xl font-semibold">{title}</legend>
      <p id={`${id}-hint`} className="mb-2 text-sm text-ink-soft">
        {t('countsHint')}
      </p>
      <ul className="divide-y divide-rule border-y border-rule">
        {parts.map(({ part, name, means }) => (
          <li key={part} className="flex items-center justify-between gap-4 py-2">
            <label htmlFor={`${id}-${part}`}>
              <span className="block font-medium">{name}</span>
              <span className="block text-sm text-ink-soft">{means}</span>
            </label>
            <input
              id={`${id}-${part}`}
              type="number"
              min={0}
              max={mostQuestions}
              name={part}
              aria-invalid={isWrong || undefined}
              aria-describedby={`${id}-standing`}
              className="min-h-11 w-20 shrink-0 rounded-sm border border-rule-strong bg-sheet px-3 py-2 text-base text-ink aria-invalid:border-accent"
            />
          </li>
        ))}
      </ul>
      <p id={`${id}-standing`} role="status" className={classNames('mt-2', isWrong && 'font-medium text-accent')}>
        {'fixed' in standing && t(`standing.${standing.fit}`, { rest: 0, ...standing, asked })}
      </p>
    </fieldset>
  );
}
