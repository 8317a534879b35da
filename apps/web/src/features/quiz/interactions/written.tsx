import { TextAreaField, TextField } from '#ui/field.tsx';
import type { InteractionProps } from '../draft.ts';
import { parseNumber } from '../draft.ts';

/** Answers that are written: a number, a few words, or a paragraph. */
export function Written({ question: { interaction }, draft, onChange }: InteractionProps) {
  const shared = {
    value: draft.text,
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => {
      onChange({ ...draft, text: target.value });
    },
  };
  if (interaction === 'EXTENDED_TEXT') {
    return (
      <TextAreaField
        label="Your answer"
        hint="A few sentences. It is not scored: afterwards you see what a good answer has."
        maxLength={5_000}
        {...shared}
      />
    );
  }
  if (interaction === 'TEXT_ENTRY') {
    return (
      <TextField
        label="Your answer"
        hint="A name or a few words, as the report has them."
        maxLength={500}
        {...shared}
      />
    );
  }
  const noNumber = draft.text.trim() !== '' && parseNumber(draft.text) === null;
  return (
    <TextField
      label="Your answer"
      hint="A number in digits."
      problem={noNumber ? 'This is not a number in digits, such as 1,250.' : undefined}
      inputMode="decimal"
      maxLength={40}
      className="max-w-56 text-xl"
      {...shared}
    />
  );
}
