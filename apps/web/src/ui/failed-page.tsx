'use client';

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
  const router = useRouter();
  const tryAgain = () => {
    startTransition(() => {
      router.refresh();
      reset();
    });
  };
  return (
    <div className="page-width py-12">
      <title>This page could not be fetched · Crossread</title>
      <h1 className="sr-only">This page could not be fetched</h1>
      <Notice tone="problem" title="This page could not be fetched">
        <p>Nothing of yours is lost. The part of Crossread that keeps the stories does not answer at the moment.</p>
        {error.digest && <p className="text-sm">If you ask for help, mention this number: {error.digest}</p>}
        <Button look="quiet" onClick={tryAgain}>
          Try again
        </Button>
      </Notice>
    </div>
  );
}
