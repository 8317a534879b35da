'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { PageLink } from '#ui/page-link.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { saveJson } from '#ui/save-file.ts';
import { deleteClassMutation, exportClassMutation } from './class-documents.ts';

interface ClassDataProps {
  readonly classId: string;
  readonly name: string;
  readonly hasPupils: boolean;
}

/** What is kept of a class: to take along, and to delete. */
export function ClassData({ classId, name, hasPupils }: ClassDataProps) {
  const t = useTranslations('teach');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [deleting, setDeleting] = useState(false);
  const takeAlong = async () => {
    const taken = await ask(exportClassMutation, { input: { classId } });
    if (taken) saveJson(`${name}.json`, taken.json);
  };
  const remove = async (confirmName: string) => {
    if (!(await ask(deleteClassMutation, { input: { classId, confirmName } }))) return;
    router.push('/teach');
    router.refresh();
  };
  return (
    <div className="max-w-2xl space-y-5">
      <p className="text-ink-soft">{t('keptHow')}</p>
      <p>
        <PageLink href={`/teach/log?class=${encodeURIComponent(classId)}`} className="text-link">
          {t('log')}
        </PageLink>
      </p>
      <ProblemNotice problem={problem} />
      {deleting ? (
        <form
          className="max-w-md space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            void remove(formText(event.currentTarget, 'confirmName'));
          }}
        >
          <p>{t('deleteMeans')}</p>
          {hasPupils && <TextField label={t('confirmName', { name })} name="confirmName" required autoComplete="off" />}
          <div className="flex flex-wrap gap-3">
            <Button type="submit" aria-disabled={asking}>
              {t('deleteClass')}
            </Button>
            <Button look="quiet" onClick={() => setDeleting(false)}>
              {t('keep')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button look="quiet" aria-disabled={asking} onClick={() => void takeAlong()}>
            {t('takeClassAlong')}
          </Button>
          <Button look="quiet" onClick={() => setDeleting(true)}>
            {t('deleteAsk')}
          </Button>
        </div>
      )}
    </div>
  );
}
