import type { Question } from '@crossread/shared';
import type { Message } from '../../wording/message.ts';
import type { Draft, DraftOption } from '../draft.ts';
import type { QuizStory } from '../story.ts';

/** A finished question with what it was made from. */
export interface Item {
  readonly draft: Draft;
  readonly question: Question;
  /** What each of the question's options was made from, in the same order. */
  readonly options: readonly DraftOption[];
}

/** Keeps a bad question out. */
export interface Gate {
  readonly name: string;
  /** Why the item must not be set, in words for a teacher; null lets it pass. `accepted` are those in the quiz so far. */
  reject(item: Item, story: QuizStory, accepted: readonly Item[]): Message | null;
}
