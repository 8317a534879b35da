'use client';

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { Answer, Attempt, Certainty, QuizResponse, RubricLevel } from './attempt-documents.ts';
import {
  attemptQuery,
  finishAttemptMutation,
  selfMarkMutation,
  startAttemptMutation,
  submitResponseMutation,
} from './attempt-documents.ts';
import { within } from './within.ts';

/** `gone`: there is no such attempt at this quiz. */
export type AttemptState =
  { readonly status: 'loading' | 'unreachable' | 'gone' } | { readonly status: 'ready'; readonly attempt: Attempt };

/** An answer with how sure the learner is of it, where the attempt asks. */
export interface Given {
  readonly answer: Answer;
  readonly certainty: Certainty | null;
}

/** What to tell the reader where something was not done. */
interface Failure {
  readonly failure: string;
}

/**
 * One attempt at a quiz: fetched by its id, started, answered and finished. An answer whose reply was lost may be sent
 * again: the API keeps the first and gives it back.
 */
export function useAttempt(quizId: string, attemptId: string | null) {
  const client = useClient();
  const [known, setKnown] = useState<{ readonly id: string; readonly state: AttemptState } | null>(null);
  const keep = (attempt: Attempt) => {
    setKnown({ id: attempt.id, state: { status: 'ready', attempt } });
  };
  const fetchState = async (id: string): Promise<AttemptState> => {
    const result = await within(client.query(attemptQuery, { id }, { requestPolicy: 'network-only' }).toPromise());
    if (!result?.data) return { status: 'unreachable' };
    const { attempt } = result.data;
    return attempt?.quiz.id === quizId ? { status: 'ready', attempt } : { status: 'gone' };
  };

  const reload = async (id: string) => {
    setKnown({ id, state: { status: 'loading' } });
    setKnown({ id, state: await fetchState(id) });
  };
  const wanted = attemptId !== null && known?.id !== attemptId;
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void fetchState(attemptId).then((state) => {
      if (!left) setKnown({ id: attemptId, state });
    });
    return () => {
      left = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- fetchState is new at each render; the attempt decides
  }, [attemptId, wanted]);

  const start = async (certainty: boolean): Promise<Attempt | Failure> => {
    const result = await within(client.mutation(startAttemptMutation, { input: { quizId, certainty } }).toPromise());
    const started = result?.data?.startAttempt;
    if (started?.__typename !== 'StartAttemptPayload') {
      return { failure: started?.message ?? 'Crossread could not be reached.' };
    }
    keep(started.attempt);
    return started.attempt;
  };

  const submit = async (attempt: Attempt, questionId: string, given: Given): Promise<QuizResponse | Failure> => {
    const input = { attemptId: attempt.id, questionId, ...given };
    const result = await within(client.mutation(submitResponseMutation, { input }).toPromise());
    const submitted = result?.data?.submitResponse;
    if (submitted?.__typename === 'SubmitResponsePayload') {
      keep(withResponse(attempt, submitted.response));
      return submitted.response;
    }
    return { failure: submitted?.message ?? 'Crossread could not be reached. What you answered is kept here.' };
  };

  const selfMark = async (attempt: Attempt, responseId: string, level: RubricLevel): Promise<string | null> => {
    const result = await within(client.mutation(selfMarkMutation, { input: { responseId, level } }).toPromise());
    const marked = result?.data?.selfMark;
    if (marked?.__typename !== 'SelfMarkPayload') return marked?.message ?? 'Crossread could not be reached.';
    keep(withResponse(attempt, marked.response));
    return null;
  };

  const finish = async (attempt: Attempt): Promise<Attempt | Failure> => {
    const input = { attemptId: attempt.id };
    const result = await within(client.mutation(finishAttemptMutation, { input }).toPromise());
    const finished = result?.data?.finishAttempt;
    if (finished?.__typename !== 'FinishAttemptPayload') {
      return { failure: finished?.message ?? 'Crossread could not be reached. All your answers are saved.' };
    }
    keep(finished.attempt);
    return finished.attempt;
  };

  const state: AttemptState | null =
    attemptId === null ? null : known?.id === attemptId ? known.state : { status: 'loading' };
  return { state, reload, start, submit, selfMark, finish };
}

export function responseTo(attempt: Attempt, questionId: string): QuizResponse | undefined {
  return attempt.responses.find(({ question }) => question.id === questionId);
}

function withResponse(attempt: Attempt, response: QuizResponse): Attempt {
  const others = attempt.responses.filter(({ question }) => question.id !== response.question.id);
  return { ...attempt, responses: [...others, response] };
}
