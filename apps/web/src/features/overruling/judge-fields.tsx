import { useTranslations } from 'next-intl';
import { SelectField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { choosableFigures } from './figure-words.ts';
import type { Compared } from './overruling-documents.ts';
import type { WayProps } from './way-props.ts';

export const verdicts = ['AGREE', 'COMPATIBLE', 'CONFLICT', 'RETRACTED'] as const;

/** Which two figures, and how they stand to each other. */
export function JudgeFields({ compared: { members, pairs }, reports }: WayProps) {
  const t = useTranslations('overruling');
  const tSite = useTranslations('site');
  const paired = members.filter(({ id }) => pairs.some(({ a, b }) => a.id === id || b.id === id));
  const figures = choosableFigures(paired, reports);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {(['a', 'b'] as const).map((side, place) => (
        <SelectField
          key={side}
          label={t(side === 'a' ? 'oneFigure' : 'otherFigure')}
          name={side}
          defaultValue={figures[place]?.id}
        >
          {figures.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </SelectField>
      ))}
      <SelectField label={t('howTheyStand')} name="verdict">
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {tSite(`verdict.${verdict}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** The pair of the two figures that are chosen; undefined where they are not set against each other. */
export function pairIn(form: HTMLFormElement, { pairs }: Compared): Compared['pairs'][number] | undefined {
  const [one, other] = [formText(form, 'a'), formText(form, 'b')];
  return pairs.find(({ a, b }) => (a.id === one && b.id === other) || (a.id === other && b.id === one));
}
