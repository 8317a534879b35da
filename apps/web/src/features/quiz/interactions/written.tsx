import { useTranslations } from 'next-intl';
import { TextAreaField, TextField } from '#ui/field.tsx';
import type { InteractionProps } from '../draft.ts';

/** Answers that are written: a number, a few words, or a paragraph. */
export function Written({ question: { interaction }, draft, onChange }: InteractionProps) {
  const t = useTranslations('quiz');
  const shared = {
    label: t('yourAnswer'),
    value: draft.text,
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => {
      onChange({ ...draft, text: target.value });
    },
  };
  if (interaction === 'EXTENDED_TEXT') {
    return <TextAreaField hint={t('hint.paragraph')} maxLength={5_000} {...shared} />;
  }
  if (interaction === 'TEXT_ENTRY') {
    return <TextField hint={t('hint.words')} maxLength={500} {...shared} />;
  }
  return <TextField hint={t('hint.number')} maxLength={100} className="max-w-56 text-xl" {...shared} />;
}
