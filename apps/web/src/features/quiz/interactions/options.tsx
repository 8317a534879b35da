import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { saidIn } from '#ui/words.tsx';
import type { InteractionProps } from '../draft.ts';

/** Options to pick one or several from: the browser's own radio buttons and boxes, in rows that are easy to hit. */
export function Options({ question, draft, onChange }: InteractionProps) {
  const t = useTranslations('quiz');
  const several = question.interaction === 'MULTIPLE_CHOICE';
  const { options } = question;
  const pick = (id: string) => {
    if (!several) onChange({ ...draft, optionIds: [id] });
    else if (draft.optionIds.includes(id))
      onChange({ ...draft, optionIds: draft.optionIds.filter((one) => one !== id) });
    else onChange({ ...draft, optionIds: [...draft.optionIds, id] });
  };
  /** Number keys work while the focus is among the options, and nowhere else (WCAG 2.1.4). */
  const pickByNumber = (event: KeyboardEvent<HTMLInputElement>) => {
    const option = event.ctrlKey || event.altKey || event.metaKey ? undefined : options[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    pick(option.id);
    event.currentTarget.form?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(option.id)}"]`)?.focus();
  };
  return (
    <fieldset className="space-y-2">
      <legend className="mb-3 text-ink-soft">{several ? t('pickAll') : t('pickOne')}</legend>
      {options.map(({ id, text }, index) => (
        <label
          key={id}
          className="flex min-h-12 cursor-pointer items-baseline gap-3 rounded-sm border border-rule bg-sheet px-4 py-3 hover:border-rule-strong has-checked:border-ink has-checked:picked-edge"
        >
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`answer-${question.id}`}
            value={id}
            checked={draft.optionIds.includes(id)}
            onChange={() => {
              pick(id);
            }}
            onKeyDown={pickByNumber}
            className="size-4 shrink-0 translate-y-0.5 accent-ink"
          />
          <span {...saidIn(question.saidIn)} className="flex-1 text-base">
            {text}
          </span>
          <span aria-hidden="true" className="text-sm text-ink-soft max-lg:hidden">
            {index + 1}
          </span>
        </label>
      ))}
      <p className="pt-1 text-sm text-ink-soft max-lg:hidden">{t('numberKeys', { last: options.length })}</p>
    </fieldset>
  );
}
