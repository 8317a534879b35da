'use client';

import { useEffect, useEffectEvent } from 'react';
import { useClient } from 'urql';
import { graphql } from '#graphql/tada.ts';

const assignmentChangedSubscription = graphql(`
  subscription AssignmentOfAttempt($id: ID!) {
    assignmentChanged(id: $id) {
      id
      state
      endedAt
      closesAt
      revealedQuestionIds
    }
  }
`);

/** A stream that broke off is opened again after so long. */
const againMs = 3_000;

/**
 * Follows what a teacher does with an assignment: pauses it, ends it, shows a question. `changed` is called whenever what is
 * told differs from what was told before, for what else hangs on it. Nothing is followed where the id is null.
 */
export function useAssignment(id: string | null, changed: () => void): void {
  const client = useClient();
  const tell = useEffectEvent(changed);
  useEffect(() => {
    if (id === null) return;
    let last: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let closed = false;
    let stop = () => {};
    const open = () => {
      const { unsubscribe } = client
        .subscription(assignmentChangedSubscription, { id })
        .subscribe(({ data, error, hasNext }) => {
          if (data && !error) {
            const now = JSON.stringify(data.assignmentChanged);
            if (last !== null && now !== last) tell();
            last = now;
          }
          if ((error || !hasNext) && !closed && timer === undefined) {
            timer = setTimeout(() => {
              timer = undefined;
              stop();
              open();
            }, againMs);
          }
        });
      stop = unsubscribe;
    };
    open();
    return () => {
      closed = true;
      clearTimeout(timer);
      stop();
    };
  }, [client, id]);
}
