import { TextAreaField, TextField } from '#ui/field.tsx';
import type { InteractionProps } from '../draft.ts';

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
        hint="A few sentences. It is not scored: afterwards you see what a good answer has, and say how far yours gets."
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
  return (
    <TextField
      label="Your answer"
      hint="A number, in digits or in words: 1,250 or twelve hundred and fifty."
      maxLength={100}
      className="max-w-56 text-xl"
      {...shared}
    />
  );
}
