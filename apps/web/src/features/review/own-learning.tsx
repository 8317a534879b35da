'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { useAsk } from '#graphql/use-ask.ts';
import { Button } from '#ui/button.tsx';
import { ProblemNotice } from '#ui/problem-notice.tsx';
import { ThinkTwice } from '#ui/think-twice.tsx';
import { saveJson } from '#ui/save-file.ts';
import { eraseLearningMutation, learningQuery } from './review-documents.ts';

/** Takes along, or forgets, what is kept of how somebody learned. */
export function OwnLearning() {
  const t = useTranslations('review');
  const client = useClient();
  const router = useRouter();
  const { asking, problem, ask } = useAsk();
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const take = async () => {
    setSaid(null);
    const { data } = await client.query(learningQuery, {}, { requestPolicy: 'network-only' });
    if (data) saveJson('crossread-learning.json', data.viewer.learning);
    setSaid(t(data ? 'taken' : 'notTaken'));
  };
  const erase = async () => {
    const erased = await ask(eraseLearningMutation, {});
    if (!erased) return;
    setSure(false);
    router.refresh();
  };
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap gap-3">
        <Button look="quiet" onClick={() => void take()}>
          {t('take')}
        </Button>
        <Button
          look="quiet"
          aria-expanded={sure}
          onClick={() => {
            setSure(!sure);
          }}
        >
          {t('erase')}
        </Button>
      </div>
      {sure && (
        <ThinkTwice
          tone="problem"
          title={t('eraseTitle')}
          yes={t('eraseSurely')}
          no={t('keep')}
          busy={asking}
          onYes={() => void erase()}
          onNo={() => {
            setSure(false);
          }}
        >
          {t('eraseText')}
        </ThinkTwice>
      )}
      <ProblemNotice problem={problem} />
      <p role="status" className="text-ink-soft">
        {said}
      </p>
    </div>
  );
}
