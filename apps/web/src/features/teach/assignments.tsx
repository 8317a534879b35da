'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { ThinkTwice } from '#ui/think-twice.tsx';
import { useMomentWords } from '#ui/use-moment-words.ts';
import { Words } from '#ui/words.tsx';
import { deleteAssignmentMutation } from './assignment-documents.ts';
import { ChangeTerms } from './change-terms.tsx';
import type { SetAssignment } from './class-query.ts';

/** What the class was set, newest first. */
export function Assignments({ assignments }: { readonly assignments: readonly SetAssignment[] }) {
  if (assignments.length === 0) return null;
  return (
    <ul className="max-w-3xl divide-y divide-rule border-b border-rule">
      {assignments.map((assignment) => (
        <AssignmentRow key={assignment.id} assignment={assignment} />
      ))}
    </ul>
  );
}

function AssignmentRow({ assignment }: { readonly assignment: SetAssignment }) {
  const { id, title, state, opensAt, closesAt, questionCount } = assignment;
  const t = useTranslations('teach');
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [doing, setDoing] = useState<'change' | 'delete' | null>(null);
  const nothing = () => setDoing(null);
  const words = useMomentWords();
  const remove = async () => {
    if (await ask(deleteAssignmentMutation, { input: { assignmentId: id, withAnswers: true } })) router.refresh();
  };
  const place = encodeURIComponent(id);
  return (
    <li className="space-y-3 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-60">
          <h3 className="font-serif text-xl leading-snug font-semibold">
            <Words>{title}</Words>
          </h3>
          <p className="text-ink-soft">
            {t('questions', { questions: questionCount })} {t(`state.${state}`)}{' '}
            {state === 'COMING' && t('opens', { when: words(opensAt) })}
            {closesAt !== null && t('closes', { when: words(closesAt) })}
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <ButtonLink look={state === 'CLOSED' ? 'quiet' : 'primary'} href={`/teach/live/${place}`}>
            {t('live')}
          </ButtonLink>
          <ButtonLink look="quiet" href={`/teach/results/${place}`}>
            {t('results')}
          </ButtonLink>
          <Button look="quiet" onClick={() => setDoing('change')}>
            {t('changeTerms')}
          </Button>
          <Button look="quiet" onClick={() => setDoing('delete')}>
            {t('deleteAsk')}
          </Button>
        </div>
      </div>
      {doing === 'change' && <ChangeTerms assignment={assignment} onDone={nothing} />}
      {doing === 'delete' && (
        <ThinkTwice
          title={t('deleteAssignmentSure')}
          yes={t('deleteAssignment')}
          no={t('keep')}
          busy={asking}
          onYes={() => void remove()}
          onNo={nothing}
        >
          {t('deleteAssignmentMeans')}
        </ThinkTwice>
      )}
      <ProblemNotice problem={problem} />
    </li>
  );
}
