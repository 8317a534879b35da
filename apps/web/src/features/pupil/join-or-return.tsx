'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHeading } from '#ui/page-heading.tsx';
import { Joined, type JoinedPupil } from './joined.tsx';
import { JoinForm } from './join-form.tsx';
import { ReturnForm } from './return-form.tsx';

/** Two ways in: as somebody new, or with the code of whoever has been here. */
export function JoinOrReturn({ code }: { readonly code: string }) {
  const t = useTranslations('pupil');
  const [joined, setJoined] = useState<JoinedPupil | null>(null);
  const [returns, setReturns] = useState(false);
  if (joined) return <Joined joined={joined} />;
  return (
    <div className="space-y-8">
      <PageHeading title={t('join')}>
        <p>{t(returns ? 'returnMeans' : 'joinMeans')}</p>
      </PageHeading>
      {returns ? <ReturnForm /> : <JoinForm code={code} onJoined={setJoined} />}
      <button type="button" className="text-link min-h-11" onClick={() => setReturns(!returns)}>
        {t(returns ? 'newHere' : 'beenHere')}
      </button>
    </div>
  );
}
