'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { TextAreaField, TextField } from '#ui/field.tsx';
import { moved } from './moved.ts';
import { newOption, type Writing, type WritingOption } from './written.ts';

interface AnswerFieldsProps {
  readonly writing: Writing;
  readonly onChange: (part: Partial<Writing>) => void;
}

/** What answers the question, by its interaction. */
export function AnswerFields({ writing, onChange }: AnswerFieldsProps) {
  const t = useTranslations('workbench');
  const { interaction, value, lower, upper, accepted, rubric } = writing;
  switch (interaction) {
    case 'NUMERIC_ENTRY':
      return (
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField
            label={t('value')}
            inputMode="decimal"
            value={value}
            onChange={({ target }) => onChange({ value: target.value })}
          />
          <TextField
            label={t('lower')}
            inputMode="decimal"
            value={lower}
            onChange={({ target }) => onChange({ lower: target.value })}
          />
          <TextField
            label={t('upper')}
            inputMode="decimal"
            value={upper}
            onChange={({ target }) => onChange({ upper: target.value })}
          />
        </div>
      );
    case 'TEXT_ENTRY':
      return (
        <TextAreaField
          label={t('accepted')}
          hint={t('acceptedHint')}
          rows={3}
          value={accepted}
          onChange={({ target }) => onChange({ accepted: target.value })}
        />
      );
    case 'EXTENDED_TEXT':
      return (
        <>
          {(['basic', 'emergent', 'proficient'] as const).map((level) => (
            <TextAreaField
              key={level}
              label={t(`rubric.${level}`)}
              rows={2}
              maxLength={2000}
              value={rubric[level]}
              onChange={({ target }) => onChange({ rubric: { ...rubric, [level]: target.value } })}
            />
          ))}
        </>
      );
    default:
      return <Options writing={writing} onChange={onChange} />;
  }
}

/** Options with which of them is right; of an order, in the right one. */
function Options({ writing: { options, interaction }, onChange }: AnswerFieldsProps) {
  const t = useTranslations('workbench');
  const marks = interaction === 'CHOICE' || interaction === 'MULTIPLE_CHOICE';
  const set = (key: string, part: Partial<WritingOption>) =>
    onChange({ options: options.map((option) => (option.key === key ? { ...option, ...part } : option)) });
  const mark = (key: string, right: boolean) =>
    interaction === 'CHOICE'
      ? onChange({ options: options.map((option) => ({ ...option, right: option.key === key })) })
      : set(key, { right });
  if (options.length === 0) return null;
  return (
    <fieldset className="space-y-4">
      <legend className="font-medium">{t(interaction === 'ORDER' ? 'orderOptions' : 'options')}</legend>
      {options.map((option, index) => {
        const number = index + 1;
        return (
          <div key={option.key} className="space-y-2 border-s-4 border-rule ps-4">
            <TextField
              label={t('option', { number })}
              maxLength={500}
              value={option.text}
              onChange={({ target }) => set(option.key, { text: target.value })}
            />
            <TextField
              label={t('feedback', { number })}
              maxLength={1000}
              value={option.feedback}
              onChange={({ target }) => set(option.key, { feedback: target.value })}
            />
            <div className="flex flex-wrap items-center gap-3">
              {marks && (
                <label className="flex min-h-11 cursor-pointer items-center gap-2">
                  <input
                    type={interaction === 'CHOICE' ? 'radio' : 'checkbox'}
                    name="right"
                    checked={option.right}
                    onChange={({ target }) => mark(option.key, target.checked)}
                    className="size-4 accent-ink"
                  />
                  {t('right', { number })}
                </label>
              )}
              <Button
                look="quiet"
                aria-label={t('optionUp', { number })}
                aria-disabled={index === 0}
                onClick={() => index > 0 && onChange({ options: moved(options, index, index - 1) })}
              >
                ↑
              </Button>
              {interaction !== 'MATCH' && options.length > 2 && (
                <Button
                  look="quiet"
                  onClick={() => onChange({ options: options.filter(({ key }) => key !== option.key) })}
                >
                  {t('removeOption', { number })}
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {interaction !== 'MATCH' && options.length < 10 && (
        <Button look="quiet" onClick={() => onChange({ options: [...options, newOption()] })}>
          {t('addOption')}
        </Button>
      )}
    </fieldset>
  );
}
