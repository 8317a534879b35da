import type { Client } from 'urql';
import type { Language } from '#graphql/tada.ts';
import type { Problem } from '#ui/problem-notice.tsx';
import type { QuizResponse } from '../attempt-documents.ts';
import { submitResponseMutation } from '../attempt-documents.ts';
import { within } from '../within.ts';
import type { KeptAnswer } from './kept-store.ts';

/** Sends one answer. Sent twice it is stored once: the API keeps the first and gives it back. */
export async function sendAnswer(
  client: Client,
  language: Language,
  { attemptId, questionId, answer, certainty, givenAt }: Omit<KeptAnswer, 'refused'>,
): Promise<QuizResponse | { readonly failure: Problem }> {
  const secondsAgo = givenAt === undefined ? 0 : Math.max(0, Math.round((Date.now() - givenAt) / 1000));
  const input = { attemptId, questionId, answer, certainty, secondsAgo };
  const result = await within(client.mutation(submitResponseMutation, { input, language }).toPromise());
  const submitted = result?.data?.submitResponse;
  return submitted?.__typename === 'SubmitResponsePayload'
    ? submitted.response
    : { failure: submitted ?? 'unreachable' };
}
