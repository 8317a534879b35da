import { useTranslations } from 'next-intl';
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
          <label key={id} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="takenOut" value={id} className="size-5 shrink-0 accent-ink" />
            <Words>{words}</Words>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function takenOut(form: HTMLFormElement, members: Compared['members']): string[] {
  const chosen = new FormData(form).getAll('takenOut');
  return members.map(({ id }) => id).filter((id) => chosen.includes(id));
}
