'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { apiNow } from '#graphql/api-clock.ts';
import { Notice } from '#ui/notice.tsx';
import { PageLink } from '#ui/page-link.tsx';
import { useMomentWords } from '#ui/use-moment-words.ts';
import type { Attempt } from './attempt-documents.ts';

const minuteMs = 60_000;
const tickMs = 5_000;

/** What a class's attempt has besides others: the way back to the class, the time that is left, and what the teacher does. */
export function AssignmentBar({ attempt }: { readonly attempt: Attempt }) {
  const t = useTranslations('quiz');
  const { assignment, dueAt, finishedAt } = attempt;
  if (!assignment) return null;
  const open = finishedAt === null;
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap justify-between gap-x-6 text-sm">
        <PageLink href="/class" className="text-link inline-flex min-h-6 items-center">
          {t('backToClass')}
        </PageLink>
        {open && dueAt !== null && <TimeLeft dueAt={dueAt} />}
      </p>
      {open && assignment.state === 'PAUSED' && <Notice title={t('paused')}>{t('pausedHelp')}</Notice>}
      {open && assignment.state === 'CLOSED' && <Notice title={t('closed')}>{t('closedHelp')}</Notice>}
    </div>
  );
}

function TimeLeft({ dueAt }: { readonly dueAt: string }) {
  const t = useTranslations('quiz');
  const words = useMomentWords();
  const now = useNow();
  const minutes = Math.ceil((Date.parse(dueAt) - now) / minuteMs);
  if (minutes <= 0) return <span className="font-medium text-accent">{t('timeUp')}</span>;
  return (
    <span className={minutes <= 2 ? 'font-medium text-accent' : 'text-ink-soft'}>
      {t('timeLeft', { minutes, when: words(dueAt, { hour: 'numeric', minute: '2-digit' }) })}
    </span>
  );
}

function useNow(): number {
  const [now, setNow] = useState(apiNow);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(apiNow());
    }, tickMs);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
