'use client';

import { useState } from 'react';
import { ClientProvider } from '#graphql/client-provider.tsx';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { formatDate } from '#ui/format-date.ts';
import { Notice } from '#ui/notice.tsx';
import { revokeAccessTokenMutation, type AccessToken } from './access-token-documents.ts';
import { NewAccessToken } from './new-access-token.tsx';
import { scopeWords } from './scope-words.ts';

interface AccessTokensProps {
  readonly tokens: readonly AccessToken[];
  readonly isAdmin: boolean;
}

/** The tokens that programs act with for this account: made, seen once, revoked. */
export function AccessTokens(props: AccessTokensProps) {
  return (
    <ClientProvider>
      <TokenList {...props} />
    </ClientProvider>
  );
}

function TokenList({ tokens: known, isAdmin }: AccessTokensProps) {
  const [tokens, setTokens] = useState(known);
  const { asking, problem, ask } = useAsk();
  const revoke = async (token: AccessToken) => {
    const revoked = await ask(revokeAccessTokenMutation, { input: { accessTokenId: token.id } });
    if (revoked) setTokens((before) => before.filter(({ id }) => id !== token.id));
  };
  return (
    <div className="space-y-5">
      {tokens.length > 0 && (
        <ul className="max-w-2xl divide-y divide-rule border-y border-rule">
          {tokens.map((token) => (
            <li key={token.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div>
                <p className="font-semibold">{token.name}</p>
                <p className="text-sm text-ink-soft">
                  {['Reads', ...token.scopes.map((scope) => scopeWords[scope])].join(', ')}. Good until{' '}
                  {formatDate(token.expiresAt.slice(0, 10))},{' '}
                  {token.usedOn ? `last used ${formatDate(token.usedOn)}` : 'not used yet'}.
                </p>
              </div>
              <Button
                look="quiet"
                aria-label={`Revoke ${token.name}`}
                aria-disabled={asking}
                onClick={() => void revoke(token)}
              >
                Revoke
              </Button>
            </li>
          ))}
        </ul>
      )}
      {problem && <Notice tone="problem" title={problem} />}
      <NewAccessToken isAdmin={isAdmin} onMade={(token) => setTokens((before) => [token, ...before])} />
    </div>
  );
}
