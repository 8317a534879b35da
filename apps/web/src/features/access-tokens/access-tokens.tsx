'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useQuery } from 'urql';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { seed } from '#graphql/seed.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { useDateWords } from '#ui/use-date-words.ts';
import { accessTokensQuery, revokeAccessTokenMutation, type AccessToken } from './access-token-documents.ts';
import { NewAccessToken } from './new-access-token.tsx';

interface AccessTokensProps {
  readonly tokens: readonly AccessToken[];
  readonly isAdmin: boolean;
}

/** The tokens that programs act with for this account: made, seen once, revoked. */
export function AccessTokens({ tokens, isAdmin }: AccessTokensProps) {
  const viewer = { __typename: 'Viewer', accessTokens: [...tokens] } as const;
  return (
    <ClientProvider seeds={[seed(accessTokensQuery, {}, { viewer })]}>
      <TokenList isAdmin={isAdmin} />
    </ClientProvider>
  );
}

function TokenList({ isAdmin }: Pick<AccessTokensProps, 'isAdmin'>) {
  const t = useTranslations('accessTokens');
  const format = useFormatter();
  const dateWords = useDateWords();
  const [{ data }] = useQuery({ query: accessTokensQuery });
  const tokens = data?.viewer.accessTokens ?? [];
  const { asking, problem, ask } = useAsk();
  return (
    <div className="space-y-5">
      {tokens.length > 0 && (
        <ul className="max-w-2xl divide-y divide-rule border-y border-rule">
          {tokens.map((token) => (
            <li key={token.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div>
                <p className="font-semibold">{token.name}</p>
                <p className="text-sm text-ink-soft">
                  {t('does', {
                    abilities: format.list([t('reads'), ...token.scopes.map((scope) => t(`scope.${scope}`))], {
                      type: 'unit',
                    }),
                  })}{' '}
                  {token.usedOn
                    ? t('goodUntilUsed', {
                        until: dateWords(token.expiresAt.slice(0, 10)),
                        used: dateWords(token.usedOn),
                      })
                    : t('goodUntilUnused', { until: dateWords(token.expiresAt.slice(0, 10)) })}
                </p>
              </div>
              <Button
                look="quiet"
                aria-label={t('revokeToken', { name: token.name })}
                aria-disabled={asking}
                onClick={() => void ask(revokeAccessTokenMutation, { input: { accessTokenId: token.id } })}
              >
                {t('revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ProblemNotice problem={problem} />
      <NewAccessToken isAdmin={isAdmin} />
    </div>
  );
}
