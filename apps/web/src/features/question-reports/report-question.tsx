'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextAreaField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { Notice } from '#ui/notice.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { reportQuestionMutation } from './question-report-documents.ts';

/** Lets anybody tell a quiz's owner what is wrong with a question. Stands within a ClientProvider. */
export function ReportQuestion({ questionId }: { readonly questionId: string }) {
  const t = useTranslations('questionReports');
  const [sent, setSent] = useState(false);
  const { asking, problem, ask } = useAsk();
  if (sent) return <Notice title={t('thanks')} />;
  return (
    <Disclosure summary={t('somethingWrong')} className="text-ink-soft">
      <form
        className="mt-3 max-w-md space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          const message = formText(event.currentTarget, 'message');
          void ask(reportQuestionMutation, { input: { questionId, message } }).then((done) => setSent(done !== null));
        }}
      >
        <TextAreaField label={t('whatIsWrong')} name="message" rows={3} required maxLength={2000} />
        <ProblemNotice problem={problem} />
        <Button type="submit" look="quiet" aria-disabled={asking}>
          {t('send')}
        </Button>
      </form>
    </Disclosure>
  );
}
