'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAsk } from '#graphql/use-ask.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { ThinkTwice } from '#ui/think-twice.tsx';
import { endAssignmentMutation, pauseAssignmentMutation, resumeAssignmentMutation } from '../assignment-documents.ts';
import type { LiveAssignment } from './live-documents.ts';

interface LiveControlsProps {
  readonly assignmentId: string;
  readonly state: LiveAssignment['state'];
}

/** Has it rest, go on, and end. */
export function LiveControls({ assignmentId, state }: LiveControlsProps) {
  const t = useTranslations('teach');
  const { asking, problem, ask } = useAsk();
  const [ending, setEnding] = useState(false);
  const input = { assignmentId };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-3">
        {state === 'OPEN' && (
          <Button aria-disabled={asking} onClick={() => void ask(pauseAssignmentMutation, { input })}>
            {t('pause')}
          </Button>
        )}
        {state === 'PAUSED' && (
          <Button aria-disabled={asking} onClick={() => void ask(resumeAssignmentMutation, { input })}>
            {t('resume')}
          </Button>
        )}
        {(state === 'OPEN' || state === 'PAUSED') && !ending && (
          <Button look="quiet" onClick={() => setEnding(true)}>
            {t('endAsk')}
          </Button>
        )}
        <ButtonLink look="quiet" href={`/teach/results/${encodeURIComponent(assignmentId)}`}>
          {t('results')}
        </ButtonLink>
      </div>
      {ending && state !== 'CLOSED' && (
        <ThinkTwice
          title={t('endSure')}
          yes={t('end')}
          no={t('letItGoOn')}
          busy={asking}
          onYes={() => void ask(endAssignmentMutation, { input })}
          onNo={() => setEnding(false)}
        >
          {t('endMeans')}
        </ThinkTwice>
      )}
      <ProblemNotice problem={problem} />
    </div>
  );
}
