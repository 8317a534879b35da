'use client';

import { useEffect, useRef, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { followJob } from './follow-job.ts';
import type { Job } from './job-fragment.ts';
import { useAsk } from '#graphql/use-ask.ts';
import type { Problem } from '#ui/problem-notice.tsx';

/** The result of a mutation that begins long work. */
export interface JobAnswer {
  readonly result:
    { readonly __typename: string; readonly job: Job } | { readonly __typename: string; readonly message: string };
}

/** Sends mutations that begin long work, one at a time, and follows it; what went wrong with the last is kept until the next. */
export function useJobOf() {
  const client = useClient();
  const { asking, problem, ask } = useAsk();
  const [job, setJob] = useState<Job | null>(null);
  const [lost, setLost] = useState<Problem | null>(null);
  const following = useRef<AbortController | null>(null);
  useEffect(() => () => following.current?.abort(), []);

  /** Gives the job that was done, or null where it was not: `problem` then says why, and `onEnd` is told of one that failed, too. */
  async function run<Data extends JobAnswer, Variables extends AnyVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    onEnd: (ended: Job) => void = () => undefined,
  ): Promise<Job | null> {
    if (job) return null;
    const controller = new AbortController();
    following.current = controller;
    setLost(null);
    const begun = await ask(mutation, variables);
    if (!begun || !('job' in begun)) return null;
    setJob(begun.job);
    try {
      const ended = await followJob(client, begun.job, setJob, controller.signal);
      onEnd(ended);
      if (ended.state === 'DONE') return ended;
      setLost(ended.problems[0] ?? 'unreachable');
    } catch {
      if (!controller.signal.aborted) setLost('unreachable');
    } finally {
      setJob(null);
    }
    return null;
  }

  return { busy: asking || job !== null, job, problem: problem ?? lost, run };
}
