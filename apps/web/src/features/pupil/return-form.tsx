'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { CodeField } from './code-field.tsx';
import { returnToClassMutation } from './pupil-documents.ts';

/** Brings a pupil back by the code that they were told on joining. */
export function ReturnForm() {
  const t = useTranslations('pupil');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const comeBack = async (returnCode: string) => {
    if (await ask(returnToClassMutation, { input: { returnCode } })) router.push('/class');
  };
  return (
    <form
      className="max-w-md space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void comeBack(formText(event.currentTarget, 'returnCode'));
      }}
    >
      <CodeField label={t('returnCode')} hint={t('returnCodeHint')} name="returnCode" />
      <ProblemNotice problem={problem} />
      <Button type="submit" aria-disabled={asking}>
        {t(asking ? 'joining' : 'comeBack')}
      </Button>
    </form>
  );
}
