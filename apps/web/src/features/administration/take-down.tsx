'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { takeDownMutation } from './administration-documents.ts';

/** Lets an admin remove a story that must not be shown. */
export function TakeDown({ storyId }: { readonly storyId: string }) {
  const t = useTranslations('administration');
  return (
    <Disclosure summary={t('takeDown')} className="max-w-2xl text-ink-soft">
      <TakeDownForm storyId={storyId} />
    </Disclosure>
  );
}

function TakeDownForm({ storyId }: { readonly storyId: string }) {
  const t = useTranslations('administration');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const takeDown = async (reason: string) => {
    if (await ask(takeDownMutation, { input: { storyId, reason } })) router.refresh();
  };
  return (
    <form
      className="mt-3 space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void takeDown(formText(event.currentTarget, 'reason'));
      }}
    >
      <p>{t('takeDownMeans')}</p>
      <TextField label={t('takeDownReason')} name="reason" required maxLength={300} />
      <ProblemNotice problem={problem} />
      <Button type="submit" look="quiet" aria-disabled={asking}>
        {t('takeItDown')}
      </Button>
    </form>
  );
}
