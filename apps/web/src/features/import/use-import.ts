'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import type { Job } from '#features/jobs/job-fragment.ts';
import type { Problem } from '#ui/problem-notice.tsx';
import { importStoryMutation } from './import-documents.ts';
import type { ImportDraft } from './report-draft.ts';
import { isBlank } from './report-draft.ts';
import type { useImportDraft } from './use-import-draft.ts';
import { useImportJob } from './use-import-job.ts';

/** Why the last try came to nothing: in general, by a sentence of ours or the API’s words, and report by report. */
export interface Failure {
  readonly why: 'nothingStored' | 'unknownJob' | 'notReached' | Exclude<Problem, string>;
  readonly problems: Job['problems'];
}

/** Sends a draft to be imported and follows the import to its end: to the story's page, or back to the draft. */
export function useImport(draft: ImportDraft, drafts: Omit<ReturnType<typeof useImportDraft>, 'draft'>) {
  const client = useClient();
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const end = (job: Job | null) => {
    if (job?.state === 'DONE' && job.story) {
      void drafts.forget();
      if (job.problems.length === 0) router.push(`/stories/${job.story.slug}`);
      return;
    }
    drafts.follow(null);
    setFailure(job ? { why: 'nothingStored', problems: job.problems } : { why: 'unknownJob', problems: [] });
  };
  const following = useImportJob(draft.jobId, end);

  const send = async () => {
    if (sending) return;
    setSending(true);
    setFailure(null);
    const reports = draft.reports.filter((report) => !isBlank(report));
    const input = {
      title: draft.title.trim() || null,
      idempotencyKey: draft.key,
      reports: reports.map(({ name, content, format, corrections }) => ({ name, content, format, ...corrections })),
    };
    const { data } = await client.mutation(importStoryMutation, { input }).toPromise();
    setSending(false);
    const result = data?.importStory;
    if (result?.__typename === 'ImportStoryPayload') drafts.follow(result.job.id);
    else if (result?.__typename === 'NotAllowedError') setFailure({ why: result, problems: [] });
    else if (result) setFailure({ why: 'nothingStored', problems: result.problems });
    else setFailure({ why: 'notReached', problems: [] });
  };
  /** A report that is changed leaves behind what was said of it. */
  const forgive = (name?: string) => {
    setFailure(failure && { ...failure, problems: failure.problems.filter(({ input }) => input !== name) });
  };
  return { ...following, sending, failure, send, forgive };
}
