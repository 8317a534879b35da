import { useClient } from 'urql';
import { newKey } from '#graphql/new-key.ts';
import { useAskedLanguage } from '#i18n/use-asked-language.ts';
import { startAttemptMutation, type Attempt, type FeedbackTime } from './attempt-documents.ts';
import type { Failure } from './use-attempt.ts';
import { within } from './within.ts';

/** How an attempt is to be made. */
export interface Manner {
  /** Whether each answer comes with how sure the learner is. */
  readonly certainty: boolean;
  readonly feedback: FeedbackTime;
}

/** Starts attempts at a quiz. */
export function useStart(quizId: string): (manner: Manner) => Promise<Attempt | Failure> {
  const client = useClient();
  const language = useAskedLanguage();
  return async (manner) => {
    const input = { quizId, ...manner, idempotencyKey: newKey() };
    const result = await within(client.mutation(startAttemptMutation, { input, language }).toPromise());
    const started = result?.data?.startAttempt;
    return started?.__typename === 'StartAttemptPayload' ? started.attempt : { failure: started ?? 'unreachable' };
  };
}
