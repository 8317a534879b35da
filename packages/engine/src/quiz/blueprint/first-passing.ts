import type { QuestionKind } from '@crossread/shared';
import type { Draft } from '../draft.ts';
import { gates } from '../gates/index.ts';
import type { Item } from '../gates/gate.ts';
import type { QuizStory } from '../story.ts';
import { render } from '../wording/message.ts';

/** A draft that no arrangement brought past the gates. */
export interface Rejected {
  readonly kind: QuestionKind;
  /** Of the arrangement that came furthest. */
  readonly prompt: string;
  readonly gate: string;
  readonly reason: string;
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
    reason: 'Fewer than two distractors are wrong for certain.',
  };
  for (const item of made) {
    let reason: string | null = null;
    const passed = gates.findIndex((gate) => (reason = gate.reject(item, story, accepted)) !== null);
    const gate = gates[passed];
    if (!gate || reason === null) return item;
    if (passed > furthest) nearest = { kind: draft.kind, prompt: item.question.prompt, gate: gate.name, reason };
    furthest = Math.max(furthest, passed);
  }
  return nearest;
}
