'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import type { ImportJob } from './import-documents.ts';
import { importJobQuery } from './import-documents.ts';

const pauseMs = 700;

interface Known {
  readonly id: string;
  readonly job: ImportJob | null;
  readonly unreachable: boolean;
}

/**
 * An import's progress, asked for until it has ended; `onEnd` is given null where the API does not know the job. While
 * the API cannot be reached, it is asked again and again.
 */
export function useImportJob(jobId: string | null, onEnd: (job: ImportJob | null) => void) {
  const client = useClient();
  const [known, setKnown] = useState<Known | null>(null);
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    if (jobId === null) return;
    let left = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const { data } = await client.query(importJobQuery, { id: jobId }, { requestPolicy: 'network-only' }).toPromise();
      if (left) return;
      if (data) setKnown({ id: jobId, job: data.job, unreachable: false });
      else setKnown((before) => ({ id: jobId, job: before?.id === jobId ? before.job : null, unreachable: true }));
      if (data && (data.job === null || data.job.state === 'DONE' || data.job.state === 'FAILED')) ended(data.job);
      else timer = setTimeout(() => void ask(), pauseMs);
    };
    void ask();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [client, jobId]);
  return known?.id === jobId ? known : { job: null, unreachable: false };
}
