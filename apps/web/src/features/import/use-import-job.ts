'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { followJob } from '#features/jobs/follow-job.ts';
import type { Job } from '#features/jobs/job-fragment.ts';

/** An import of which only its id is known yet, as after a reload. */
const unseen: Omit<Job, 'id'> = { state: 'QUEUED', done: 0, total: 0, problems: [], story: null, quiz: null };

/** An import's progress until it ends; `onEnd` is given null where the API does not know the job. */
export function useImportJob(jobId: string | null, onEnd: (job: Job | null) => void) {
  const client = useClient();
  const [known, setKnown] = useState<Job | null>(null);
  const [lost, setLost] = useState<string | null>(null);
  const ended = useEffectEvent(onEnd);
  const followed = jobId !== null && lost !== jobId;
  useEffect(() => {
    if (!followed) return;
    const controller = new AbortController();
    followJob(client, { id: jobId, ...unseen }, setKnown, controller.signal).then(ended, (error: unknown) => {
      if (controller.signal.aborted) return;
      if (error instanceof CombinedError) setLost(jobId);
      else ended(null);
    });
    return () => {
      controller.abort();
    };
  }, [client, jobId, followed]);
  return {
    job: known?.id === jobId ? known : null,
    /** The API was out of reach for so long that it is not asked any more. */
    lost: jobId !== null && lost === jobId,
    askAgain: () => {
      setLost(null);
    },
  };
}
