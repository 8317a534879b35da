'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { Words } from '#ui/words.tsx';
import { JoinCard } from '../join-card.tsx';
import { LiveControls } from './live-controls.tsx';
import { LivePupils } from './live-pupils.tsx';
import { LiveQuestions } from './live-questions.tsx';
import { useLive } from './use-live.ts';

interface LiveViewProps {
  readonly assignmentId: string;
  readonly title: string;
  readonly origin: string;
}

/** For the projector and the desk: who is in, who is where, and what they answer, as it comes. */
export function LiveView({ assignmentId, title, origin }: LiveViewProps) {
  const t = useTranslations('teach');
  const { assignment, isBroken } = useLive(assignmentId);
  const progress = assignment?.progress;
  return (
    <div className="page-width space-y-10 py-8">
      <div className="space-y-5">
        {assignment && (
          <PageLink
            href={`/teach/classes/${encodeURIComponent(assignment.class.id)}`}
            className="text-link inline-flex min-h-6 items-center"
          >
            {assignment.class.name}
          </PageLink>
        )}
        <PageHeading title={<Words>{title}</Words>}>
          {assignment && <p role="status">{t(`state.${assignment.state}`)}</p>}
        </PageHeading>
      </div>
      {assignment === undefined && <p role="status">{t('listening')}</p>}
      {assignment === null && <Notice title={t('takenAway')}>{t('takenAwayHelp')}</Notice>}
      {isBroken && (
        <Notice tone="problem" title={t('notHeard')}>
          {t('notHeardHelp')}
        </Notice>
      )}
      {assignment && progress && (
        <>
          {assignment.class.joinOpen && assignment.class.joinCode !== null && assignment.state !== 'CLOSED' && (
            <JoinCard joinCode={assignment.class.joinCode} origin={origin} />
          )}
          <LiveControls assignmentId={assignment.id} state={assignment.state} />
          <LivePupils progress={progress} />
          <LiveQuestions assignmentId={assignment.id} questions={progress.questions} />
        </>
      )}
    </div>
  );
}
