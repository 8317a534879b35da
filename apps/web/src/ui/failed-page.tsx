'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface FailedPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** What a reader sees when a page could not be made. */
export function FailedPage({ error, reset }: FailedPageProps) {
  const t = useTranslations('site');
  const router = useRouter();
  const tryAgain = () => {
    startTransition(() => {
      router.refresh();
      reset();
    });
  };
  return (
    <div className="page-width py-12">
      <title>{`${t('failedTitle')} · Crossread`}</title>
      <h1 className="sr-only">{t('failedTitle')}</h1>
      <Notice tone="problem" title={t('failedTitle')}>
        <p>{t('failedText')}</p>
        {error.digest && <p className="text-sm">{t('failedNumber', { digest: error.digest })}</p>}
        <Button look="quiet" onClick={tryAgain}>
          {t('tryAgain')}
        </Button>
      </Notice>
    </div>
  );
}
