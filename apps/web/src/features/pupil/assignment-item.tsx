'use client';

import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '#ui/button.tsx';
import { useMomentWords } from '#ui/use-moment-words.ts';
import { Words } from '#ui/words.tsx';
import { placeOf } from './place-of.ts';
import type { Assignment } from './pupil-documents.ts';

interface AssignmentItemProps {
  readonly assignment: Assignment;
  readonly opening: boolean;
  /** One of the list is being opened. */
  readonly busy: boolean;
  readonly onStart: () => void;
}

/** One thing that the class was set: until when, on which terms, and the one step that is possible now. */
export function AssignmentItem({ assignment, opening, busy, onStart }: AssignmentItemProps) {
  const t = useTranslations('pupil');
  const { title, state, questionCount, attemptsAllowed, feedback, timeLimitSeconds, attempts } = assignment;
  const latest = attempts.edges[0]?.node ?? null;
  const goesOn = latest !== null && latest.finishedAt === null;
  const attemptsLeft = attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - attempts.totalCount);
  const mayStart = state === 'OPEN' && (goesOn || attemptsLeft !== 0);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
      <div className="min-w-0 flex-1 basis-64 space-y-1">
        <h3 className="font-serif text-xl leading-snug font-semibold">
          <Words>{title}</Words>
        </h3>
        <p className="text-ink-soft">
          {t('terms', { questions: questionCount })}{' '}
          {timeLimitSeconds !== null && t('minutes', { minutes: Math.round(timeLimitSeconds / 60) })}{' '}
          {t(`told.${feedback}`)}
        </p>
        <p className={state === 'OPEN' ? 'font-medium' : 'text-ink-soft'}>
          <When assignment={assignment} />
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        {latest?.finishedAt && (
          <ButtonLink look="quiet" href={`${placeOf(latest)}&view=results`}>
            {t('seeAnswers')}
          </ButtonLink>
        )}
        {mayStart && (
          <Button aria-disabled={busy} onClick={onStart}>
            {t(opening ? 'opening' : goesOn ? 'goOn' : latest ? 'again' : 'begin')}
          </Button>
        )}
      </div>
    </li>
  );
}

function When({ assignment: { state, opensAt, closesAt } }: Pick<AssignmentItemProps, 'assignment'>) {
  const t = useTranslations('pupil');
  const momentWords = useMomentWords();
  const words = (iso: string) =>
    momentWords(iso, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
  if (state === 'COMING') return t('opensAt', { when: words(opensAt) });
  if (state === 'OPEN' && closesAt !== null) return t('closesAt', { when: words(closesAt) });
  return t(`state.${state}`);
}
