import { useTranslations } from 'next-intl';
import Form from 'next/form';
import type { LetteredReport } from '#features/story/report-letters.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';

interface ReportPickerProps {
  readonly slug: string;
  readonly reports: readonly LetteredReport[];
  readonly a: string;
  readonly b: string | null;
}

/** Which report to read, and which one beside it; an ordinary GET form where no script runs. */
export function ReportPicker({ slug, reports, a, b }: ReportPickerProps) {
  const t = useTranslations('reader');
  const options = reports.map(({ id, letter, displayName }) => (
    <option key={id} value={id}>
      {letter} · {displayName}
    </option>
  ));
  return (
    <Form
      key={`${a}/${b}`}
      action={`/stories/${slug}/read`}
      data-screen-only
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <div className="min-w-52 flex-1 sm:max-w-72">
        <SelectField label={t('report')} name="a" defaultValue={a}>
          {options}
        </SelectField>
      </div>
      <div className="min-w-52 flex-1 sm:max-w-72">
        <SelectField label={t('beside')} name="b" defaultValue={b ?? ''}>
          <option value="">{t('noOther')}</option>
          {options}
        </SelectField>
      </div>
      <Button type="submit" look="quiet">
        {t('open')}
      </Button>
    </Form>
  );
}
