import type {
  BasisRule,
  Evidence,
  FigureClaim,
  Interaction,
  KeyedResponse,
  OptionRole,
  QuestionKind,
  RubricLevel,
  Skill,
} from '@crossread/shared';
import type { Message } from '../wording/message.ts';
import type { QuizStory } from './story.ts';

/** A possible answer, before it has a place and an id. */
export interface DraftOption {
  readonly text: Message;
  readonly role: OptionRole;
  readonly feedback: Message;
  readonly evidence: readonly Evidence[];
  /** The claim whose figure the option shows, where it shows one. */
  readonly figure?: FigureClaim;
}

/** Why the key is right; claims by their ids. */
export type Basis = BasisRule<string>;

/** A question as its kind proposes it: more distractors than it needs, nothing drawn or rendered yet. */
export interface Draft {
  readonly kind: QuestionKind;
  readonly interaction: Interaction;
  readonly skill: Skill;
  readonly prompt: Message;
  /** Keys first, then every candidate for a distractor, best first; empty where nothing is chosen among options. */
  readonly options: readonly DraftOption[];
  /** How many options are shown at most. Fixed options are always all shown. */
  readonly shown: number;
  /** The keyed response of interactions without options to choose from. */
  readonly response?: KeyedResponse;
  /** What a written answer has at each level, as `response` says it in English. */
  readonly rubric?: Readonly<Record<RubricLevel, Message>>;
  /** The critical spans, from which the key follows. */
  readonly evidence: readonly Evidence[];
  readonly explanation: Message;
  /** Expected share of learners who get it wrong, 0–1: a prior, until responses are in. */
  readonly difficulty: number;
  /** All that must hold for the key to be right. */
  readonly basis: readonly Basis[];
  /** What it is about, for spreading a quiz over reports, quantities and kinds of answer. */
  readonly about: {
    /** Articles the question is about. */
    readonly articles: readonly string[];
    /** Claims it rests on. */
    readonly claims: readonly string[];
    readonly comparison?: string;
    /** The key's class, among kinds whose options are the same every time. */
    readonly answer?: string;
  };
  /** The critical spans are all that tells the key in the articles asked about: with them deleted, it is gone. */
  readonly critical?: boolean;
  /** Taken later than its like by so much: 1 weighs as much as a report asked about twice. */
  readonly preference?: number;
}

/** Makes the questions of one kind that a story allows; `[]` where it allows none. */
export interface KindMaker {
  readonly kind: QuestionKind;
  readonly skill: Skill;
  draft(story: QuizStory): readonly Draft[];
}
