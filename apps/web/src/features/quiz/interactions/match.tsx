import { SelectField } from '#ui/field.tsx';
import type { InteractionProps } from '../draft.ts';
import { matchSides } from '../draft.ts';

/** Each of the first half of the options gets its match from the second. */
export function Match({ question, draft, onChange }: InteractionProps) {
  const { left, right } = matchSides(question);
  return (
    <div className="space-y-5">
      {left.map(({ id, text }) => (
        <SelectField
          key={id}
          label={text}
          value={draft.pairs[id] ?? ''}
          onChange={({ target }) => {
            onChange({ ...draft, pairs: { ...draft.pairs, [id]: target.value } });
          }}
        >
          <option value="" disabled>
            Choose
          </option>
          {right.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
