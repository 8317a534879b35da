'use client';

import { useEffect, useEffectEvent } from 'react';
import { useClient } from 'urql';
import { keepFollowing } from '#graphql/keep-following.ts';
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
    const heard = (told: object) => {
      const now = JSON.stringify(told);
      if (last !== null && now !== last) tell();
      last = now;
    };
    return keepFollowing(client, assignmentChangedSubscription, { id }, { heard });
  }, [client, id]);
}
