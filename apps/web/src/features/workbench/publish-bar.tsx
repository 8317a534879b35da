'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ThinkTwice } from '#ui/think-twice.tsx';
import type { Workbench } from './use-workbench.ts';

/** What is published and what is not, and what can be done about it. */
export function PublishBar({ bench }: { readonly bench: Workbench }) {
  const t = useTranslations('workbench');
  const [sure, setSure] = useState<boolean | null>(null);
  const { quiz, findings, asking, before } = bench;
  const blocked = [...findings.values()].filter((found) => found.some(({ blocks }) => blocks)).length;
  const { changed } = quiz.workbench;
  return (
    <div className="top-0 z-10 space-y-3 border-y border-rule-strong bg-paper py-3 sm:sticky">
      <p role="status">
        {t(changed ? 'unpublished' : 'published', { version: quiz.version })}{' '}
        {blocked > 0 && <strong className="text-accent">{t('blocked', { count: blocked })}</strong>}
      </p>
      <div className="flex flex-wrap gap-3">
        {changed && (
          <Button aria-disabled={asking || blocked > 0} onClick={() => blocked === 0 && void bench.publish()}>
            {t('publish')}
          </Button>
        )}
        {before !== null && (
          <Button look="quiet" aria-disabled={asking} onClick={() => void bench.undo()}>
            {t('undo')}
          </Button>
        )}
        {changed && (
          <Button look="quiet" onClick={() => setSure(false)}>
            {t('discard')}
          </Button>
        )}
        <ButtonLink look="quiet" href={`/teach/quizzes/${encodeURIComponent(quiz.id)}/preview`}>
          {t('preview')}
        </ButtonLink>
        <ButtonLink look="quiet" href={`/quizzes/${encodeURIComponent(quiz.id)}`}>
          {t('asPupil')}
        </ButtonLink>
      </div>
      {sure !== null && changed && (
        <ThinkTwice
          title={t('discardSure')}
          yes={t('discard')}
          no={t('keep')}
          busy={asking}
          onYes={() => void bench.discard().then(() => setSure(null))}
          onNo={() => setSure(null)}
        >
          {t('discardMeans')}
        </ThinkTwice>
      )}
    </div>
  );
}
