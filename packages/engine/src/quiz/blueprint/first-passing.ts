import type { QuestionKind } from '@crossread/shared';
import type { Draft } from '../draft.ts';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { gates } from '../gates/index.ts';
import { reasonOf } from '../gates/reason-of.ts';
import type { Item } from '../gates/gate.ts';
import type { QuizStory } from '../story.ts';
import { render } from '../../wording/render.ts';

/** A draft that no arrangement brought past the gates. */
export interface Rejected {
  readonly kind: QuestionKind;
  /** Of the arrangement that came furthest. */
  readonly prompt: string;
  readonly gate: string;
  readonly reason: string;
  /** The reason, to be said in another language. */
  readonly message: Message;
}

/** The first arrangement that passes every gate; else why the one that came furthest did not. */
export function firstPassing(
  draft: Draft,
  made: Iterable<Item>,
  story: QuizStory,
  accepted: readonly Item[],
): Item | Rejected {
  let furthest = -1;
  let nearest: Rejected = {
    kind: draft.kind,
    prompt: render(draft.prompt),
    gate: 'distractors',
    ...reasonOf(say('fault.distractors', {})),
  };
  for (const item of made) {
    let reason: Message | null = null;
    const passed = gates.findIndex((gate) => (reason = gate.reject(item, story, accepted)) !== null);
    const gate = gates[passed];
    if (!gate || reason === null) return item;
    if (passed > furthest)
      nearest = { kind: draft.kind, prompt: item.question.prompt, gate: gate.name, ...reasonOf(reason) };
    furthest = Math.max(furthest, passed);
  }
  return nearest;
}
