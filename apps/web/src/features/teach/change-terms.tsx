'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { updateAssignmentMutation } from './assignment-documents.ts';
import type { SetAssignment } from './class-query.ts';
import { FeedbackField, OtherTermsFields } from './terms-fields.tsx';
import { termsOf } from './terms.ts';

interface ChangeTermsProps {
  readonly assignment: SetAssignment;
  readonly onDone: () => void;
}

/** When and how a class takes what it was set, changed also while it takes it. */
export function ChangeTerms({ assignment, onDone }: ChangeTermsProps) {
  const t = useTranslations('teach');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const change = async (form: HTMLFormElement) => {
    const input = { assignmentId: assignment.id, ...termsOf(new FormData(form), assignment) };
    if (!(await ask(updateAssignmentMutation, { input }))) return;
    onDone();
    router.refresh();
  };
  return (
    <form
      aria-label={t('changeTermsOf', { title: assignment.title })}
      className="max-w-xl space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        void change(event.currentTarget);
      }}
    >
      <p className="text-ink-soft">{t('changeTermsMeans')}</p>
      <FeedbackField terms={assignment} />
      <OtherTermsFields terms={assignment} />
      <ProblemNotice problem={problem} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" aria-disabled={asking}>
          {t('save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
