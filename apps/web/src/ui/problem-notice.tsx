import { useTranslations } from 'next-intl';
import { Notice } from './notice.tsx';
import { words } from './words.tsx';

/** Why something was not done: nothing came back, or an error with its GraphQL type and, for a person, its message. */
export type Problem = 'unreachable' | { readonly __typename?: string; readonly message: string };

const kinds = ['NotAllowedError', 'NotFoundError', 'InvalidInputError'] as const;

/** The same in the language of the page, as far as its type says it. */
export function ProblemWords({ problem }: { readonly problem: Problem }) {
  const t = useTranslations('site');
  if (problem === 'unreachable') return t('unreachable');
  const kind = kinds.find((one) => one === problem.__typename) ?? 'other';
  return t.rich(`problem.${kind}`, { message: problem.message, words });
}

/** What went wrong, where something did. */
export function ProblemNotice({ problem }: { readonly problem: Problem | null }) {
  return problem && <Notice tone="problem" title={<ProblemWords problem={problem} />} />;
}
