import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { words } from '#ui/words.tsx';
import type { AuthProblem } from './post-auth.ts';

/** Those that somebody who types meets. */
const codes = [
  'INVALID_EMAIL',
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_TOKEN',
  'PASSWORD_TOO_LONG',
  'PASSWORD_TOO_SHORT',
  'TOO_MANY_FAILURES',
  'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
] as const;

/** What signing in, up or out ran into. */
export function AuthProblemNotice({ problem }: { readonly problem: AuthProblem | null }) {
  const t = useTranslations('account');
  if (problem === null || problem === 'unreachable') return <ProblemNotice problem={problem} />;
  const code = codes.find((one) => one === problem.code);
  if (code === undefined) return <ProblemNotice problem={problem} />;
  return <Notice tone="problem" title={t.rich(`problem.${code}`, { message: problem.message, words })} />;
}
