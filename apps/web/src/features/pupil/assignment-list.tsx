'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Notice } from '#ui/notice.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { AssignmentItem } from './assignment-item.tsx';
import { placeOf } from './place-of.ts';
import { startAssignmentMutation, type Assignment } from './pupil-documents.ts';
import { useAssignments } from './use-assignments.ts';

/** What the class was set, newest first, each with what the pupil can do with it now. */
export function AssignmentList({ assignments: known }: { readonly assignments: readonly Assignment[] }) {
  const t = useTranslations('pupil');
  const router = useRouter();
  const assignments = useAssignments(known);
  const { asking, problem, ask } = useAsk();
  const [opening, setOpening] = useState<string | null>(null);
  const start = async (assignmentId: string) => {
    if (asking) return;
    setOpening(assignmentId);
    const started = await ask(startAssignmentMutation, { input: { assignmentId } });
    if (started) router.push(placeOf(started.attempt));
    else setOpening(null);
  };
  if (assignments.length === 0) return <Notice title={t('nothingSet')}>{t('nothingSetHelp')}</Notice>;
  return (
    <section aria-labelledby="set" className="max-w-3xl space-y-4">
      <h2 id="set" className="border-t-2 border-ink pt-3 font-serif text-2xl font-semibold tracking-tight">
        {t('set')}
      </h2>
      <ProblemNotice problem={problem} />
      <ul className="divide-y divide-rule">
        {assignments.map((assignment) => (
          <AssignmentItem
            key={assignment.id}
            assignment={assignment}
            opening={opening === assignment.id}
            busy={opening !== null}
            onStart={() => void start(assignment.id)}
          />
        ))}
      </ul>
    </section>
  );
}
