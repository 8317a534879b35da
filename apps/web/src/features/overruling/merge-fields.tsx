import { useTranslations } from 'next-intl';
import { SelectField } from '#ui/field.tsx';
import type { WayProps } from './way-props.ts';

/** Which other comparison is of the same quantity. */
export function MergeFields({ comparisonId, comparisons }: WayProps) {
  const t = useTranslations('overruling');
  return (
    <SelectField label={t('whichOther')} name="other">
      {comparisons
        .filter(({ id }) => id !== comparisonId)
        .map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
    </SelectField>
  );
}
