import type { OptionRole, Question } from '@crossread/shared';
import type { Rejected } from '../blueprint/first-passing.ts';

/** A choice among three or four options that something other than the engine proposes. None of it is believed. */
export interface DraftedQuestion {
  readonly prompt: string;
  readonly options: readonly DraftedOption[];
  readonly explanation: string;
  /** The words from which the key is to follow. */
  readonly cites: readonly CitedWords[];
}

export interface DraftedOption {
  readonly text: string;
  readonly role: OptionRole;
  readonly feedback: string;
}

export interface CitedWords {
  /** An article's id. */
  readonly report: string;
  /** Exactly as they stand in its text. */
  readonly words: string;
}

/** What became of drafted questions. */
export interface Admission {
  /** Those that passed every gate, numbered on from the quiz that they are to join; each still needs review. */
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejected[];
}
