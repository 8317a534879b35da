'use client';

import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { useAuth } from './use-auth.ts';

/** Signs in, or makes an account. */
export function CredentialsForm() {
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
      {isNew && <TextField label="Name" name="name" autoComplete="name" required maxLength={100} />}
      <TextField label="E-mail" name="email" type="email" autoComplete="email" required />
      <TextField
        label="Password"
        hint={isNew ? 'At least ten characters.' : undefined}
        name="password"
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        minLength={isNew ? 10 : undefined}
        required
      />
      {problem && <Notice tone="problem" title={problem} />}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={asking}>
          {isNew ? 'Make an account' : 'Sign in'}
        </Button>
        <button type="button" className="text-link min-h-11" onClick={() => setIsNew(!isNew)}>
          {isNew ? 'I have an account' : 'I have no account yet'}
        </button>
      </div>
    </form>
  );
}
