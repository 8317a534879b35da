'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { newKey } from '#graphql/new-key.ts';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import type { JoinedPupil } from './joined.tsx';
import { CodeField } from './code-field.tsx';
import { joinClassMutation } from './pupil-documents.ts';

interface JoinFormProps {
  readonly code: string;
  readonly onJoined: (joined: JoinedPupil) => void;
}

/** Joins a class: its code and a nickname, nothing else. */
export function JoinForm({ code, onJoined }: JoinFormProps) {
  const t = useTranslations('pupil');
  const { asking, problem, ask } = useAsk();
  // One pupil, however often it is sent: the answer may have been lost on its way.
  const sent = useRef({ words: '', key: '' });
  const join = async (form: HTMLFormElement) => {
    const wanted = { code: formText(form, 'code'), nickname: formText(form, 'nickname') };
    const words = JSON.stringify(wanted);
    if (sent.current.words !== words) sent.current = { words, key: newKey() };
    const joined = await ask(joinClassMutation, { input: { ...wanted, idempotencyKey: sent.current.key } });
    if (joined) onJoined(joined);
  };
  return (
    <form
      className="max-w-md space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void join(event.currentTarget);
      }}
    >
      <CodeField label={t('code')} hint={t('codeHint')} name="code" defaultValue={code} />
      <TextField
        label={t('nickname')}
        hint={t('nicknameHint')}
        name="nickname"
        required
        minLength={2}
        maxLength={24}
        autoComplete="off"
      />
      <ProblemNotice problem={problem} />
      <Button type="submit" aria-disabled={asking}>
        {t(asking ? 'joining' : 'doJoin')}
      </Button>
    </form>
  );
}
