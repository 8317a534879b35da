'use client';

import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { TextAreaField } from '#ui/field.tsx';
import { formText } from '#ui/form-text.ts';
import { Notice } from '#ui/notice.tsx';
import { reportQuestionMutation } from './question-report-documents.ts';

/** Lets anybody tell a quiz's owner what is wrong with a question. Stands within a ClientProvider. */
export function ReportQuestion({ questionId }: { readonly questionId: string }) {
  const [sent, setSent] = useState(false);
  const { asking, problem, ask } = useAsk();
  if (sent) return <Notice title="Thank you. Whoever made this quiz will see what you wrote." />;
  return (
    <Disclosure summary="Something is wrong with this question" className="text-ink-soft">
      <form
        className="mt-3 max-w-md space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          const message = formText(event.currentTarget, 'message');
          void ask(reportQuestionMutation, { input: { questionId, message } }).then((done) => setSent(done !== null));
        }}
      >
        <TextAreaField label="What is wrong with it?" name="message" rows={3} required maxLength={2000} />
        {problem && <Notice tone="problem" title={problem} />}
        <Button type="submit" look="quiet" aria-disabled={asking}>
          Send
        </Button>
      </form>
    </Disclosure>
  );
}
