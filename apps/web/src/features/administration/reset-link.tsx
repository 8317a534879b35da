import { useState } from 'react';
import { useClient } from 'urql';
import type { ResultOf } from '#graphql/tada.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { Notice } from '#ui/notice.tsx';
import { accountsQuery, createResetLinkMutation } from './administration-documents.ts';
import { LinkToHandOver } from './link-to-hand-over.tsx';

type Account = NonNullable<ResultOf<typeof accountsQuery>['users']>['edges'][number]['node'];

/** Finds an account by its address, and makes a link by which its password is set anew. */
export function ResetLink() {
  const client = useClient();
  const { asking, problem, ask } = useAsk();
  const [found, setFound] = useState<readonly Account[] | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const find = async (email: string) => {
    setLink(null);
    const { data } = await client.query(accountsQuery, { email }, { requestPolicy: 'network-only' });
    setFound(data?.users?.edges.map(({ node }) => node) ?? []);
  };
  const make = async (userId: string) =>
    setLink((await ask(createResetLinkMutation, { input: { userId } }))?.link ?? null);
  return (
    <div className="space-y-3">
      <h3 className="text-lg font-semibold">A forgotten password</h3>
      <form
        className="flex max-w-2xl flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void find(formText(event.currentTarget, 'email'));
        }}
      >
        <div className="min-w-60 grow">
          <TextField label="The account’s e-mail address, or a part of it" name="email" required />
        </div>
        <Button type="submit" look="quiet">
          Find
        </Button>
      </form>
      {found?.length === 0 && <p role="status">No account has an address with these letters.</p>}
      <ul className="max-w-2xl divide-y divide-rule">
        {found?.map(({ id, name, email, role }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <p>
              {name}, {email}, {role.toLowerCase()}
            </p>
            <Button
              look="quiet"
              aria-label={`Make a link for ${email}`}
              aria-disabled={asking}
              onClick={() => void make(id)}
            >
              Make a link
            </Button>
          </li>
        ))}
      </ul>
      {link && <LinkToHandOver title="Hand this link over. It works once, for an hour." path={link} />}
      {problem && <Notice tone="problem" title={problem} />}
    </div>
  );
}
