'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { SelectField, TextAreaField } from '#ui/field.tsx';
import type { BenchReport } from './workbench-query.ts';
import { newPlace, type WritingPlace } from './written.ts';

interface EvidenceFieldsProps {
  readonly evidence: readonly WritingPlace[];
  readonly reports: readonly BenchReport[];
  readonly onChange: (evidence: readonly WritingPlace[]) => void;
}

/** The words from which the key follows, copied out of a report; whether they stand there is told at once. */
export function EvidenceFields({ evidence, reports, onChange }: EvidenceFieldsProps) {
  const t = useTranslations('workbench');
  const set = (key: string, part: Partial<WritingPlace>) =>
    onChange(evidence.map((place) => (place.key === key ? { ...place, ...part, start: null } : place)));
  return (
    <fieldset className="space-y-4">
      <legend className="font-medium">{t('evidence')}</legend>
      {evidence.map(({ key, articleId, words }, index) => {
        const number = index + 1;
        const stands = reports.find(({ id }) => id === articleId)?.text.includes(words) === true;
        return (
          <div key={key} className="space-y-2 border-s-4 border-rule ps-4">
            <SelectField
              label={t('inReport', { number })}
              value={articleId}
              onChange={({ target }) => set(key, { articleId: target.value })}
            >
              {reports.map((report) => (
                <option key={report.id} value={report.id}>
                  {report.displayName}
                </option>
              ))}
            </SelectField>
            <TextAreaField
              label={t('words', { number })}
              hint={t('wordsHint')}
              problem={words !== '' && !stands ? t('broken') : undefined}
              rows={3}
              maxLength={1000}
              className="font-serif"
              value={words}
              onChange={({ target }) => set(key, { words: target.value })}
            />
            {evidence.length > 1 && (
              <Button look="quiet" onClick={() => onChange(evidence.filter((place) => place.key !== key))}>
                {t('removeWords', { number })}
              </Button>
            )}
          </div>
        );
      })}
      {evidence.length < 10 && (
        <Button look="quiet" onClick={() => onChange([...evidence, newPlace(reports[0]?.id ?? '')])}>
          {t('addWords')}
        </Button>
      )}
    </fieldset>
  );
}
