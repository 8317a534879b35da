import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { Notice } from '#ui/notice.tsx';
import { createAccessTokenMutation, type AccessToken } from './access-token-documents.ts';
import { scopeWords } from './scope-words.ts';

interface NewAccessTokenProps {
  readonly isAdmin: boolean;
  readonly onMade: (token: AccessToken) => void;
}

const days = { 30: 'a month', 90: 'three months', 366: 'a year' } as const;

/** Makes a token and shows it, the one time that it can be seen. */
export function NewAccessToken({ isAdmin, onMade }: NewAccessTokenProps) {
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
    onMade(made.accessToken);
    form.reset();
  };
  return (
    <>
      {secret && (
        <Notice title="The new token. It is shown this once: copy it now.">
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
        <TextField label="What the token is for" hint="For instance: Moodle" name="name" required maxLength={100} />
        <fieldset className="space-y-1">
          <legend className="font-medium">What it may do besides reading</legend>
          {scopes.map((scope) => (
            <label key={scope} className="flex min-h-11 items-center gap-3">
              <input type="checkbox" name={scope} className="size-5 shrink-0 accent-accent" />
              {scopeWords[scope]}
            </label>
          ))}
        </fieldset>
        <SelectField label="It is good for" name="days" defaultValue="90">
          {Object.entries(days).map(([count, words]) => (
            <option key={count} value={count}>
              {words}
            </option>
          ))}
        </SelectField>
        {problem && <Notice tone="problem" title={problem} />}
        <Button type="submit" look="quiet" aria-disabled={asking}>
          Make a token
        </Button>
      </form>
    </>
  );
}
