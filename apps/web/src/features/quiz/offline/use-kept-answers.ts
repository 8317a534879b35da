'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { useAskedLanguage } from '#i18n/use-asked-language.ts';
import type { Problem } from '#ui/problem-notice.tsx';
import type { QuizResponse } from '../attempt-documents.ts';
import { within } from '../within.ts';
import { keepAnswer, keptAnswers, type KeptAnswer } from './kept-store.ts';
import { sendAnswer } from './send-answer.ts';
import { sendKept } from './send-kept.ts';
import { hearTabs, tellTabs, type Told } from './tabs.ts';
import { usePulse } from './use-pulse.ts';

/** How long an answer may be on its way before its learner is told that it waits, and goes on. */
const onItsWayMs = 5_000;

export type KeptAnswers = ReturnType<typeof useKeptAnswers>;

/** The answers of this browser that the API does not have yet, of whatever attempt, and what sends them. */
export function useKeptAnswers() {
  const client = useClient();
  const language = useAskedLanguage();
  const [kept, setKept] = useState<readonly KeptAnswer[] | null>(null);
  const [sent, setSent] = useState<readonly (Told & { readonly response: QuizResponse })[]>([]);

  const change = async ({ attemptId, response }: Told) => {
    if (response) setSent((before) => [...before, { attemptId, response }]);
    setKept(await lookUp());
  };
  const send = (refusedToo: boolean) => sendKept(client, language, refusedToo, change).catch(() => undefined);

  const sendAll = useEffectEvent(() => void send(true));
  const hear = useEffectEvent((told: Told) => void change(told));
  useEffect(() => {
    void lookUp().then((found) => {
      setKept(found);
      sendAll();
    });
    return hearTabs((told) => {
      hear(told);
    });
  }, []);
  usePulse(kept?.some(({ refused }) => refused === null) ?? false, () => void send(false));

  return {
    /** Null until they have been looked up. */
    kept,
    /** What has come of those that were sent from here, or from another tab. */
    sent,
    /** Sends all again, also those that were refused. */
    sendAgain: () => send(true),
    /** Keeps an answer, then sends it after all that wait. Gives what went wrong in a browser that keeps nothing. */
    give: async (answer: Omit<KeptAnswer, 'refused' | 'givenAt'>): Promise<Problem | null> => {
      const given = { ...answer, givenAt: Date.now() };
      const isKept = await keepAnswer(given).then(
        () => true,
        () => false,
      );
      if (isKept) {
        tellTabs({ attemptId: given.attemptId, isKept });
        await within(send(false), onItsWayMs);
        setKept(await lookUp());
        return null;
      }
      const outcome = await sendAnswer(client, language, given);
      return 'failure' in outcome ? outcome.failure : null;
    },
  };
}

/** None in a browser that keeps nothing, or takes too long over it. */
async function lookUp(): Promise<readonly KeptAnswer[]> {
  return (await within(keptAnswers(), onItsWayMs).catch(() => null)) ?? [];
}
