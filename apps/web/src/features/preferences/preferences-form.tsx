import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { languages } from '#i18n/languages.ts';
import type { Preferences } from './preferences.ts';
import { appearances, preferenceNames } from './preferences.ts';

/** The interface's language and colours: one form of plain buttons, kept in cookies. */
export function PreferencesForm({ preferences }: { readonly preferences: Preferences }) {
  const t = useTranslations('preferences');
  return (
    <form method="post" action="/preferences" className="flex flex-wrap gap-x-10 gap-y-4 text-sm">
      <Choice title={t('language')}>
        {languages.map(({ code, name }) => (
          <Option
            key={code}
            name={preferenceNames.language}
            value={code}
            chosen={code === preferences.language}
            lang={code}
          >
            {name}
          </Option>
        ))}
      </Choice>
      <Choice title={t('appearance')}>
        {appearances.map((appearance) => (
          <Option
            key={appearance}
            name={preferenceNames.appearance}
            value={appearance}
            chosen={appearance === preferences.appearance}
          >
            {t(`appearances.${appearance}`)}
          </Option>
        ))}
      </Choice>
    </form>
  );
}

function Choice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend className="label-text text-ink-soft">{title}</legend>
      <div className="flex flex-wrap gap-x-4">{children}</div>
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly lang?: string;
  readonly children: ReactNode;
}

function Option({ chosen, children, ...rest }: OptionProps) {
  return (
    <button
      type="submit"
      aria-pressed={chosen}
      className="min-h-8 underline-offset-4 hover:text-accent aria-pressed:font-semibold aria-pressed:underline"
      {...rest}
    >
      {children}
    </button>
  );
}
