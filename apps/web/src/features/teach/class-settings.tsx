'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { renameClassMutation, renewJoinCodeMutation, setJoiningMutation } from './class-documents.ts';

interface ClassSettingsProps {
  readonly classId: string;
  readonly name: string;
  readonly joinOpen: boolean;
}

/** The name, and who may come in. */
export function ClassSettings({ classId, name, joinOpen }: ClassSettingsProps) {
  const t = useTranslations('teach');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const after = (done: unknown) => {
    if (done) router.refresh();
  };
  return (
    <div className="max-w-3xl space-y-4">
      <div className="flex flex-wrap gap-3">
        <Button
          look="quiet"
          aria-disabled={asking}
          onClick={() => void ask(setJoiningMutation, { input: { classId, open: !joinOpen } }).then(after)}
        >
          {t(joinOpen ? 'closeJoining' : 'openJoining')}
        </Button>
        <Button
          look="quiet"
          aria-disabled={asking}
          onClick={() => void ask(renewJoinCodeMutation, { input: { classId } }).then(after)}
        >
          {t('newCode')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
      <Disclosure summary={t('rename')}>
        <form
          key={name}
          className="mt-3 max-w-md space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            void ask(renameClassMutation, { input: { classId, name: formText(event.currentTarget, 'name') } }).then(
              after,
            );
          }}
        >
          <TextField
            label={t('className')}
            name="name"
            defaultValue={name}
            required
            maxLength={100}
            autoComplete="off"
          />
          <Button type="submit" look="quiet" aria-disabled={asking}>
            {t('save')}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
