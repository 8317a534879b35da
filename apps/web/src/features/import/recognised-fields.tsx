import { useTranslations } from 'next-intl';
import { TextField } from '#ui/field.tsx';
import type { Preview } from './import-documents.ts';
import type { Corrections } from './report-draft.ts';

interface RecognisedFieldsProps {
  readonly preview: Preview | null;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

const most = 300;

/** What a report is taken to be, to be set right by hand. A field that is emptied goes back to what is recognised. */
export function RecognisedFields({ preview, corrections, onCorrect }: RecognisedFieldsProps) {
  const t = useTranslations('import');
  const correct = (field: keyof Corrections, value: string) => {
    onCorrect({ ...corrections, [field]: value });
  };
  const drop = (field: keyof Corrections) => {
    const { [field]: value, ...others } = corrections;
    if (value?.trim() === '') onCorrect(others);
  };
  const fieldFor = (field: keyof Corrections, recognised: string | null | undefined) => ({
    value: corrections[field] ?? recognised ?? '',
    maxLength: most,
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => {
      correct(field, target.value);
    },
    onBlur: () => {
      drop(field);
    },
  });
  const published = preview?.published;
  const inferred = published?.basis === 'INFERRED' && corrections.published === undefined;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField label={t('reportTitle')} {...fieldFor('title', preview?.title)} />
      </div>
      <TextField
        label={t('publisher')}
        placeholder={preview && !preview.publisher ? t('notRecognised') : undefined}
        {...fieldFor('publisher', preview?.publisher)}
      />
      <TextField
        label={t('agency')}
        placeholder={preview && !preview.agency ? t('noneCredited') : undefined}
        {...fieldFor('agency', preview?.agency)}
      />
      <TextField
        label={t('published')}
        type="date"
        hint={inferred ? t('inferred') : undefined}
        {...fieldFor('published', published?.date.slice(0, 10))}
      />
      {preview && (
        <p className="self-end pb-2.5 text-ink-soft">{t('size', { words: preview.words, figures: preview.figures })}</p>
      )}
    </div>
  );
}
