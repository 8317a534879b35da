import type { Interaction, Language, OptionRole, Question, QuestionKind, RubricLevel, Skill } from '@crossread/shared';
import type { Message } from '../../wording/message.ts';

/** A question as a person words it: one of their own, or one that is there with other words. */
export interface WrittenQuestion {
  readonly kind: QuestionKind;
  readonly interaction: Interaction;
  readonly skill: Skill;
  readonly prompt: string;
  readonly explanation: string;
  /** In the order shown; those of an order in the right one. */
  readonly options: readonly WrittenOption[];
  /** The key of interactions without options; one that is left out stays what it was. */
  readonly response: WrittenResponse;
  /** The words from which the key follows. */
  readonly evidence: readonly CitedPlace[];
}

export interface WrittenOption {
  /** The id of the option that it was; null for one that is new. */
  readonly id: string | null;
  readonly text: string;
  readonly feedback: string;
  readonly right: boolean;
  /** Why a learner would pick it, of one that is not right; null leaves it to what the reports say. */
  readonly role: OptionRole | null;
}

export interface WrittenResponse {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly accepted?: readonly string[];
  readonly rubric?: Readonly<Record<RubricLevel, string>>;
}

/** Words of a report. */
export interface CitedPlace {
  /** The article's id. */
  readonly article: string;
  readonly words: string;
  /** Where they begin, for words that stand there more than once. */
  readonly start: number | null;
}

/** What is written, and what it is to be. */
export interface Writing {
  readonly written: WrittenQuestion;
  /** The question that is edited; null for one of one's own. */
  readonly base: Question | null;
  /** The language in which `base` was shown: what still says the same keeps its messages. */
  readonly language: Language;
}

/** What a check says of a question. */
export interface Finding {
  /** The check's name. */
  readonly gate: string;
  /** Whether the question cannot be asked as it is; otherwise it is advice. */
  readonly blocks: boolean;
  readonly reason: string;
  /** The reason, to be said in another language. */
  readonly message: Message;
}
