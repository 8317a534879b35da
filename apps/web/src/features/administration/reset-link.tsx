import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useClient } from 'urql';
import type { ResultOf } from '#graphql/tada.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { accountsQuery, createResetLinkMutation } from './administration-documents.ts';
import { LinkToHandOver } from './link-to-hand-over.tsx';

type Account = NonNullable<ResultOf<typeof accountsQuery>['users']>['edges'][number]['node'];

/** Finds an account by its address, and makes a link by which its password is set anew. */
export function ResetLink() {
  const t = useTranslations('administration');
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
      <h3 className="text-lg font-semibold">{t('forgotten')}</h3>
      <form
        className="flex max-w-2xl flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void find(formText(event.currentTarget, 'email'));
        }}
      >
        <div className="min-w-60 grow">
          <TextField label={t('address')} name="email" required />
        </div>
        <Button type="submit" look="quiet">
          {t('find')}
        </Button>
      </form>
      {found?.length === 0 && <p role="status">{t('noSuchAccount')}</p>}
      <ul className="max-w-2xl divide-y divide-rule">
        {found?.map(({ id, name, email, role }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <p>{t('account', { name, email, role })}</p>
            <Button
              look="quiet"
              aria-label={t('makeLinkFor', { email })}
              aria-disabled={asking}
              onClick={() => void make(id)}
            >
              {t('makeLink')}
            </Button>
          </li>
        ))}
      </ul>
      {link && <LinkToHandOver title={t('handOverReset')} path={link} />}
      <ProblemNotice problem={problem} />
    </div>
  );
}
