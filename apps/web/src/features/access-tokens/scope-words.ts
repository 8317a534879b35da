import type { AccessToken } from './access-token-documents.ts';

type Scope = AccessToken['scopes'][number];

/** What a token may do besides reading. */
export const scopeWords: Readonly<Record<Scope, string>> = {
  LEARN: 'answers quizzes',
  AUTHOR: 'imports stories and makes quizzes',
  ADMINISTER: 'does what admins do',
};
