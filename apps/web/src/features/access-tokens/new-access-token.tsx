import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { CheckField, SelectField, TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { Notice } from '#ui/notice.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { createAccessTokenMutation } from './access-token-documents.ts';

const days = ['30', '90', '366'] as const;

/** Makes a token and shows it, the one time that it can be seen. */
export function NewAccessToken({ isAdmin }: { readonly isAdmin: boolean }) {
  const t = useTranslations('accessTokens');
  const [secret, setSecret] = useState<string | null>(null);
  const { asking, problem, ask } = useAsk();
  const scopes = (['LEARN', 'AUTHOR', 'ADMINISTER'] as const).filter((scope) => isAdmin || scope !== 'ADMINISTER');
  const make = async (form: HTMLFormElement) => {
    const made = await ask(createAccessTokenMutation, {
      input: {
        name: formText(form, 'name'),
        days: Number(formText(form, 'days')),
        scopes: scopes.filter((scope) => formText(form, scope) !== ''),
      },
    });
    if (!made) return;
    setSecret(made.secret);
    form.reset();
  };
  return (
    <>
      {secret && (
        <Notice title={t('newToken')}>
          <p className="font-mono text-sm break-all text-ink select-all">{secret}</p>
        </Notice>
      )}
      <form
        className="max-w-md space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void make(event.currentTarget);
        }}
      >
        <TextField label={t('whatFor')} hint={t('whatForHint')} name="name" required maxLength={100} />
        <fieldset className="space-y-1">
          <legend className="font-medium">{t('besides')}</legend>
          {scopes.map((scope) => (
            <CheckField key={scope} name={scope} label={t(`scope.${scope}`)} />
          ))}
        </fieldset>
        <SelectField label={t('goodFor')} name="days" defaultValue="90">
          {days.map((count) => (
            <option key={count} value={count}>
              {t(`days.${count}`)}
            </option>
          ))}
        </SelectField>
        <ProblemNotice problem={problem} />
        <Button type="submit" look="quiet" aria-disabled={asking}>
          {t('make')}
        </Button>
      </form>
    </>
  );
}
