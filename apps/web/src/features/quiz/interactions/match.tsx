import { useTranslations } from 'next-intl';
import { SelectField } from '#ui/field.tsx';
import { saidIn, Words } from '#ui/words.tsx';
import type { InteractionProps } from '../draft.ts';
import { matchSides } from '../draft.ts';

/** Each of the first half of the options gets its match from the second. */
export function Match({ question, draft, onChange }: InteractionProps) {
  const t = useTranslations('quiz');
  const { left, right } = matchSides(question);
  return (
    <div className="space-y-5">
      {left.map(({ id, text }) => (
        <SelectField
          key={id}
          label={<Words language={question.saidIn}>{text}</Words>}
          value={draft.pairs[id] ?? ''}
          onChange={({ target }) => {
            onChange({ ...draft, pairs: { ...draft.pairs, [id]: target.value } });
          }}
        >
          <option value="" disabled>
            {t('choose')}
          </option>
          {right.map((option) => (
            <option key={option.id} value={option.id} {...saidIn(question.saidIn)}>
              {option.text}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
