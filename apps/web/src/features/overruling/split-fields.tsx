import { useTranslations } from 'next-intl';
import { CheckField } from '#ui/field.tsx';
import { Words } from '#ui/words.tsx';
import { choosableFigures } from './figure-words.ts';
import type { Compared } from './overruling-documents.ts';
import type { WayProps } from './way-props.ts';

/** Which figures are of another quantity. */
export function SplitFields({ compared: { members }, reports }: WayProps) {
  const t = useTranslations('overruling');
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t('whichFigures')}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {choosableFigures(members, reports).map(({ id, words }) => (
          <CheckField key={id} name="takenOut" value={id} label={<Words>{words}</Words>} />
        ))}
      </div>
    </fieldset>
  );
}

export function takenOut(form: HTMLFormElement, members: Compared['members']): string[] {
  const chosen = new FormData(form).getAll('takenOut');
  return members.map(({ id }) => id).filter((id) => chosen.includes(id));
}
