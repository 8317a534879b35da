'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { createClassMutation } from './class-documents.ts';

/** A class is a name and nothing else. */
export function NewClass() {
  const t = useTranslations('teach');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const create = async (name: string) => {
    const made = await ask(createClassMutation, { input: { name } });
    if (made) router.push(`/teach/classes/${encodeURIComponent(made.class.id)}`);
  };
  return (
    <form
      className="max-w-md space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void create(formText(event.currentTarget, 'name'));
      }}
    >
      <TextField
        label={t('className')}
        hint={t('classNameHint')}
        name="name"
        required
        maxLength={100}
        autoComplete="off"
      />
      <ProblemNotice problem={problem} />
      <Button type="submit" aria-disabled={asking}>
        {t('makeClass')}
      </Button>
    </form>
  );
}
