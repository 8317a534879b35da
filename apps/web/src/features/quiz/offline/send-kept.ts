import type { Client } from 'urql';
import type { Language } from '#graphql/tada.ts';
import { keptDraft } from '../kept-locally.ts';
import { forgetAnswer, keepRefused, keptAnswers } from './kept-store.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { sendAnswer } from './send-answer.ts';
import { tellTabs, type Told } from './tabs.ts';

/**
 * Sends what is kept in the order in which it was given, until the API cannot be reached. What it refuses stays kept, and the
 * next one is sent; `refusedToo` sends such ones again, since whoever asks may have signed in meanwhile.
 */
export function sendKept(
  client: Client,
  language: Language,
  refusedToo: boolean,
  changed: (told: Told) => Promise<void>,
): Promise<void> {
  return oneAtATime(async () => {
    for (const kept of await keptAnswers()) {
      if (kept.refused && !refusedToo) continue;
      const { attemptId, questionId } = kept;
      const outcome = await sendAnswer(client, language, kept);
      if ('failure' in outcome) {
        if (outcome.failure === 'unreachable') return;
        await keepRefused(kept, outcome.failure);
        await tell({ attemptId });
      } else {
        keptDraft.write(attemptId, questionId, null);
        await forgetAnswer(kept);
        await tell({ attemptId, response: outcome });
      }
    }
  });

  async function tell(told: Told): Promise<void> {
    tellTabs(told);
    await changed(told);
  }
}
