import type { QuestionKind, Quiz, Skill } from '@crossread/shared';
import type { Message } from '../wording/message.ts';
import type { Rejected } from './blueprint/first-passing.ts';
import type { Blueprint } from './blueprint/seats.ts';
import type { Spent } from './blueprint/select.ts';

export interface QuizOptions {
  /** Questions wanted, from 1. */
  readonly count: number;
  readonly seed: string;
  /** Only these kinds. */
  readonly kinds?: readonly QuestionKind[];
  /** Only questions of these skills. */
  readonly skills?: readonly Skill[];
  /** How many of each skill and difficulty; without it every kind and skill in turn. */
  readonly blueprint?: Blueprint;
}

/** What became of the drafts of one kind. */
export interface KindTally {
  readonly kind: QuestionKind;
  readonly skill: Skill;
  /** What reports must have for it, in words that follow "it takes". */
  readonly takes: string;
  /** Drafts that were weighed. */
  readonly drafted: number;
  /** Of them in the quiz. */
  readonly asked: number;
  /** Of them kept out by a gate. */
  readonly rejected: number;
  /** Why none of the rest was taken, where the quiz had room; null where the rest was not needed. */
  readonly spent: Spent | null;
}

/** A quiz with what was left out of it. */
export interface QuizDraft {
  readonly quiz: Quiz;
  /** Drafts that a gate kept out, with why. */
  readonly rejected: readonly Rejected[];
  /** Of every kind asked for, in the order of the quiz. */
  readonly tallies: readonly KindTally[];
  /** What a teacher should know: why there are fewer questions than asked, or none of some kind. */
  readonly notes: readonly string[];
  /** The notes, to be said in another language. */
  readonly messages: readonly Message[];
}
