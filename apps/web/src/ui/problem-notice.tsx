import { useTranslations } from 'next-intl';
import { Notice } from './notice.tsx';
import { words } from './words.tsx';

/** Why something was not done: nothing came back, or an error with its GraphQL type and, for a person, its message. */
export type Problem =
  | 'unreachable'
  | {
      readonly __typename?: string;
      readonly message: string;
      /** What of the input is wrong, where the document asks for it. */
      readonly problems?: readonly { readonly code: string }[];
    };

/** What people are refused, by its code; what is not here is said in the API's words. */
const refusals = [
  'assigned',
  'assignment-closed',
  'assignment-paused',
  'attempt-finished',
  'bad-nickname',
  'certainty-missing',
  'class-full',
  'joining-closed',
  'nickname-taken',
  'no-attempts-left',
  'no-hint',
  'not-open',
  'question-revealed',
  'time-up',
  'too-many-failures',
  'unknown-code',
  'unsuitable',
] as const;
const kinds = ['NotAllowedError', 'NotFoundError', 'InvalidInputError'] as const;

/** The same in the language of the page, as far as its code or its type says it. */
export function ProblemWords({ problem }: { readonly problem: Problem }) {
  const t = useTranslations('site');
  if (problem === 'unreachable') return t('unreachable');
  const refusal = refusals.find((code) => problem.problems?.some((one) => one.code === code));
  if (refusal) return t(`refusal.${refusal}`);
  const kind = kinds.find((one) => one === problem.__typename) ?? 'other';
  return t.rich(`problem.${kind}`, { message: problem.message, words });
}

/** What went wrong, where something did. */
export function ProblemNotice({ problem }: { readonly problem: Problem | null }) {
  return problem && <Notice tone="problem" title={<ProblemWords problem={problem} />} />;
}
