import { useTranslations } from 'next-intl';
import { classNames } from '#ui/class-names.ts';
import { type ClaimType, typesInOrder, underlines } from './claim-types.ts';

interface TypeLegendProps {
  readonly counts: Readonly<Record<ClaimType, number>>;
  readonly shown: ReadonlySet<ClaimType>;
  readonly onToggle: (type: ClaimType) => void;
}

/** What each underline means, and a switch for each. */
export function TypeLegend({ counts, shown, onToggle }: TypeLegendProps) {
  const t = useTranslations('reader');
  return (
    <fieldset data-screen-only className="flex flex-wrap items-center gap-x-6 gap-y-1">
      <legend className="sr-only">{t('marked')}</legend>
      {typesInOrder.map((type) => (
        <label key={type} className="inline-flex min-h-8 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-ink"
            checked={shown.has(type)}
            onChange={() => {
              onToggle(type);
            }}
          />
          <span className={classNames('font-serif', underlines[type])}>{t(`types.${type}`)}</span>
          <span className="text-sm text-ink-soft">{counts[type]}</span>
        </label>
      ))}
    </fieldset>
  );
}
