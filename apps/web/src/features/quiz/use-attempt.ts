'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useAskedLanguage } from '#i18n/use-asked-language.ts';
import type { Problem } from '#ui/problem-notice.tsx';
import type { Answer, Attempt, Certainty, QuizResponse, RubricLevel } from './attempt-documents.ts';
import { attemptQuery, finishAttemptMutation, selfMarkMutation, takeHintMutation } from './attempt-documents.ts';
import { hearTabs, tellTabs } from './offline/tabs.ts';
import type { KeptAnswers } from './offline/use-kept-answers.ts';
import { useLastKnown } from './offline/use-last-known.ts';
import { usePulse } from './offline/use-pulse.ts';
import { useAssignment } from './use-assignment.ts';
import { useTooLong } from './use-too-long.ts';
import { within } from './within.ts';

/** `gone`: there is no such attempt at this quiz, for whoever asks now. */
export type AttemptState =
  | { readonly status: 'loading' | 'unreachable' | 'gone' }
  /** `isLastKnown`: the API does not answer, and this is what it said last. */
  | { readonly status: 'ready'; readonly attempt: Attempt; readonly isLastKnown: boolean };

/** An answer with how sure the learner is of it, where the attempt asks. */
export interface Given {
  readonly answer: Answer;
  readonly certainty: Certainty | null;
}

/** Why something was not done. */
export interface Failure {
  readonly failure: Problem;
}

/** How long the API may take before what it said last is shown. */
const untilLastKnownMs = 3_000;

/** One attempt at a quiz: fetched by its id, unless it was started here or the API does not answer; marked and finished. */
export function useAttempt(quizId: string, attemptId: string, { kept, sent, sendAgain }: KeptAnswers) {
  const client = useClient();
  const language = useAskedLanguage();
  const [{ data, fetching }, ask] = useQuery({ query: attemptQuery, variables: { id: attemptId, language } });
  const found = data?.attempt;
  const lastKnown = useLastKnown(attemptId, found);
  const slow = useTooLong(fetching, untilLastKnownMs);
  const tooLong = useTooLong(fetching);
  // What is shown from then on is not taken away again by each further try.
  const [waited, setWaited] = useState(false);
  if (!waited && (slow || !fetching)) setWaited(true);
  const state = stateNow();

  // While one answer is on its way, urql asks for another one without end.
  const askNow = () => {
    if (!fetching) ask({ requestPolicy: 'network-only' });
  };
  const askAgain = useEffectEvent(askNow);
  useEffect(
    () =>
      hearTabs((told) => {
        if (told.attemptId === attemptId && !told.isKept) askAgain();
      }),
    [attemptId],
  );
  const refused = kept?.filter((one) => one.attemptId === attemptId && one.refused).length ?? 0;
  const came = sent.filter((one) => one.attemptId === attemptId).length;
  useEffect(() => {
    // The API answers again; and a refusal may mean that the attempt is finished, or not this visitor's any more.
    if (refused > 0 || (came > 0 && found === undefined)) askAgain();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when something has come, whatever is known then
  }, [refused, came]);
  useAssignment(found?.finishedAt === null ? (found.assignment?.id ?? null) : null, askNow);
  const isLastKnown = state.status === 'ready' && state.isLastKnown;
  usePulse(isLastKnown, askNow);

  const selfMark = async (responseId: string, level: RubricLevel): Promise<Problem | null> => {
    const result = await within(
      client.mutation(selfMarkMutation, { input: { responseId, level }, language }).toPromise(),
    );
    const marked = result?.data?.selfMark;
    if (marked?.__typename !== 'SelfMarkPayload') return marked ?? 'unreachable';
    tellTabs({ attemptId });
    return null;
  };

  const takeHint = async (questionId: string): Promise<Problem | null> => {
    const input = { attemptId, questionId };
    const result = await within(client.mutation(takeHintMutation, { input, language }).toPromise());
    const taken = result?.data?.takeHint;
    if (taken?.__typename !== 'TakeHintPayload') return taken ?? 'unreachable';
    tellTabs({ attemptId });
    return null;
  };

  const finish = async (): Promise<Attempt | Failure> => {
    const result = await within(client.mutation(finishAttemptMutation, { input: { attemptId }, language }).toPromise());
    const finished = result?.data?.finishAttempt;
    if (finished?.__typename !== 'FinishAttemptPayload') {
      return { failure: finished ?? 'unreachable' };
    }
    tellTabs({ attemptId });
    return finished.attempt;
  };

  const retry = () => {
    askNow();
    void sendAgain();
  };
  return { state, retry, selfMark, takeHint, finish };

  function stateNow(): AttemptState {
    const mayCome = fetching && !tooLong;
    if (kept === null) return { status: 'loading' };
    if (found) return found.quiz.id === quizId ? ready(found, false) : { status: 'gone' };
    if (found === null) return { status: 'gone' };
    if (!waited) return { status: 'loading' };
    if (lastKnown?.quiz.id === quizId) return ready(lastKnown, true);
    return { status: mayCome || lastKnown === undefined ? 'loading' : 'unreachable' };
  }

  function ready(attempt: Attempt, isLastKnown: boolean): AttemptState {
    const late = sent.flatMap((one) => (one.attemptId === attemptId ? [one.response] : []));
    const missing = late.filter(({ question }, at) => !responseTo(attempt, question.id) && isFirst(late, at));
    return { status: 'ready', attempt: { ...attempt, responses: [...attempt.responses, ...missing] }, isLastKnown };
  }
}

export function responseTo(attempt: Attempt, questionId: string): QuizResponse | undefined {
  return attempt.responses.find(({ question }) => question.id === questionId);
}

function isFirst(responses: readonly QuizResponse[], at: number): boolean {
  return responses.findIndex(({ question }) => question.id === responses[at]?.question.id) === at;
}
