'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { AuthProblemNotice } from './auth-problem-notice.tsx';
import { useAuth } from './use-auth.ts';

/** Where a link for a forgotten password leads; its token stands after the # of the address. */
export function ResetPasswordPage() {
  const t = useTranslations('account');
  const { asking, problem, ask } = useAuth();
  const [done, setDone] = useState(false);
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title={t('setPassword')}>{t('setPasswordMeans')}</PageHeading>
      {done ? (
        <Notice title={t('passwordSet')}>
          <PageLink href="/account" className="text-link">
            {t('signInWithIt')}
          </PageLink>
        </Notice>
      ) : (
        <form
          className="max-w-md space-y-5"
          onSubmit={(event) => {
            event.preventDefault();
            const { password } = Object.fromEntries(new FormData(event.currentTarget));
            const token = window.location.hash.slice(1);
            void ask('reset-password', { newPassword: password, token }).then(setDone);
          }}
        >
          <TextField
            label={t('newPassword')}
            hint={t('passwordHint')}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            required
          />
          <AuthProblemNotice problem={problem} />
          <Button type="submit" aria-disabled={asking}>
            {t('setIt')}
          </Button>
        </form>
      )}
    </div>
  );
}
