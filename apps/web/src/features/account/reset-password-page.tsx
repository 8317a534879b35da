'use client';

import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { useAuth } from './use-auth.ts';

/** Where a link for a forgotten password leads; its token stands after the # of the address. */
export function ResetPasswordPage() {
  const { asking, problem, ask } = useAuth();
  const [done, setDone] = useState(false);
  return (
    <div className="page-width space-y-8 py-12">
      <PageHeading title="Set a new password">All who are signed in with the old one are signed out.</PageHeading>
      {done ? (
        <Notice title="The new password is set.">
          <PageLink href="/account" className="text-link">
            Sign in with it
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
            label="New password"
            hint="At least ten characters."
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            required
          />
          {problem && <Notice tone="problem" title={problem} />}
          <Button type="submit" aria-disabled={asking}>
            Set the password
          </Button>
        </form>
      )}
    </div>
  );
}
