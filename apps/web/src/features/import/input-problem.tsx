import { useTranslations } from 'next-intl';
import { words } from '#ui/words.tsx';

/** What is wrong with a report or an import: a code of the API or of shared/src/intake.ts, and its words in English. */
export interface InputProblem {
  readonly code: string;
  readonly message: string;
}

const codes = [
  'bad-date',
  'binary',
  'different-event',
  'duplicate',
  'empty',
  'no-report',
  'not-an-article',
  'one-report',
  'taken-down',
  'too-long',
  'too-many',
  'took-too-long',
  'unexpected',
] as const;

/** The same in the language of the page, where its code is known. */
export function InputProblemWords({ problem: { code, message } }: { readonly problem: InputProblem }) {
  const t = useTranslations('import');
  return t.rich(`problem.${codes.find((one) => one === code) ?? 'other'}`, { message, words });
}
