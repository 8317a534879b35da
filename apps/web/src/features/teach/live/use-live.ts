'use client';

import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { keepFollowing } from '#graphql/keep-following.ts';
import { useAskedLanguage } from '#i18n/use-asked-language.ts';
import { liveSubscription, type LiveAssignment } from './live-documents.ts';

interface Live {
  /** Undefined until it is told; null where there is none, or no longer. */
  readonly assignment: LiveAssignment | null | undefined;
  /** Nothing is heard at the moment: what is shown is how it stood. */
  readonly isBroken: boolean;
}

/** The assignment as its class works on it. */
export function useLive(id: string): Live {
  const client = useClient();
  const language = useAskedLanguage();
  const [assignment, setAssignment] = useState<LiveAssignment | null>();
  const [isBroken, setBroken] = useState(false);
  useEffect(
    () =>
      keepFollowing(
        client,
        liveSubscription,
        { id, language },
        { heard: ({ assignmentChanged }) => setAssignment(assignmentChanged), broken: setBroken },
      ),
    [client, id, language],
  );
  return { assignment, isBroken };
}
