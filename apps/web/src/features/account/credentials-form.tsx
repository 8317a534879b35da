'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { AuthProblemNotice } from './auth-problem-notice.tsx';
import { useAuth } from './use-auth.ts';

/** Signs in, or makes an account. */
export function CredentialsForm() {
  const t = useTranslations('account');
  const [isNew, setIsNew] = useState(false);
  const { asking, problem, ask } = useAuth();
  return (
    <form
      className="max-w-md space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        const { name, email, password } = Object.fromEntries(new FormData(event.currentTarget));
        void ask(isNew ? 'sign-up/email' : 'sign-in/email', { ...(isNew && { name }), email, password });
      }}
    >
      {isNew && <TextField label={t('name')} name="name" autoComplete="name" required maxLength={100} />}
      <TextField label={t('email')} name="email" type="email" autoComplete="email" required />
      <TextField
        label={t('password')}
        hint={isNew ? t('passwordHint') : undefined}
        name="password"
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        minLength={isNew ? 10 : undefined}
        required
      />
      <AuthProblemNotice problem={problem} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={asking}>
          {isNew ? t('signUp') : t('signIn')}
        </Button>
        <button type="button" className="text-link min-h-11" onClick={() => setIsNew(!isNew)}>
          {isNew ? t('haveAccount') : t('noAccount')}
        </button>
      </div>
    </form>
  );
}
