import type { QuestionKind, Quiz, Skill } from '@crossread/shared';
import type { Rejected } from './blueprint/first-passing.ts';
import type { Blueprint } from './blueprint/seats.ts';

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
  /** Drafts that were weighed. */
  readonly drafted: number;
  /** Of them in the quiz. */
  readonly asked: number;
  /** Of them kept out by a gate. */
  readonly rejected: number;
  /** The rest was not taken because the kind had its share, or its commonest answer had. */
  readonly spent: boolean;
}

/** A quiz with what was left out of it. */
export interface QuizDraft {
  readonly quiz: Quiz;
  /** Drafts that a gate kept out, with why. */
  readonly rejected: readonly Rejected[];
  /** Of every kind asked for, in the order of the quiz. */
  readonly tallies: readonly KindTally[];
  /** What a teacher should know: why there are fewer questions than asked. */
  readonly notes: readonly string[];
}
