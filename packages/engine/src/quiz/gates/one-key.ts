import { overlaps } from '../../compare/interval.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import type { Draft, DraftOption } from '../draft.ts';
import { sameMatter } from '../matter.ts';

import type { QuizStory } from '../story.ts';
import type { Gate } from './gate.ts';

/** No distractor is right as well, in any report asked about: not by a hedge, an interval or a unit either. */
export const oneKey: Gate = {
  name: 'one-key',
  reject({ draft, options, question }, story) {
    const keys = options.filter(({ role }) => role === 'key');
    if (question.options.length > 0 && keys.length === 0) return say('fault.no-key', {});
    if (question.interaction === 'choice' && keys.length !== 1) return say('fault.many-keys', { count: keys.length });
    for (const option of options) {
      const reason = option.role === 'key' ? null : alsoRight(option, draft, story);
      if (reason) return reason;
    }
    return null;
  },
};

/** Why a distractor could be taken for right, or null. */
export function alsoRight(option: DraftOption, draft: Draft, story: QuizStory): Message | null {
  const key = draft.options.find(({ role }) => role === 'key');
  if (!option.figure || !key?.figure) return null;
  const stated = key.figure;
  const asked = draft.about.articles.flatMap((id) => story.report(id)?.claims ?? []);
  const rivals = asked.flatMap((claim) =>
    claim.type === 'figure' && (claim === stated || sameMatter(stated, claim, story.eventOf)) ? [claim] : [],
  );
  const sameThing = story.comparisonsOf(stated.id).some(({ members }) => members.includes(option.figure?.id ?? ''));
  for (const rival of rivals) {
    if (rival === option.figure && rival !== stated) return say('fault.given-as-well', { figure: rival.span.text });
    const figure = option.figure.span.text;
    if (overlaps(rival.figure.pragmatic, option.figure.figure.pragmatic)) return say('fault.right-as-well', { figure });
    if (sameThing && overlaps(rival.figure.literal, option.figure.figure.literal)) {
      return say('fault.right-literally', { figure });
    }
  }
  return null;
}
