import type { Message } from '@crossread/shared';

/** One thing that is wrong with what was asked or handed in, for the person who did. */
export interface InputProblem {
  readonly code: string;
  /** The report or field it is about; null where it is about the whole. */
  readonly input: string | null;
  /** Names the input, says why, and what to do. */
  readonly message: string;
  /** The same, to be said in another language, where the engine says it. */
  readonly said?: Message;
}

/** What was asked cannot be done as it was asked. Nothing was stored. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}

export function invalid(code: string, input: string | null, message: string): InvalidInputError {
  return new InvalidInputError([{ code, input, message }]);
}

/** What was asked for does not exist, or no longer. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** What was asked is not for whoever asked it. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

type Thing =
  | 'access token'
  | 'account'
  | 'assignment'
  | 'attempt'
  | 'class'
  | 'comparison'
  | 'overruling'
  | 'pair'
  | 'pupil'
  | 'question'
  | 'quiz'
  | 'report'
  | 'response'
  | 'story';

/** It may also be there for others: who may not see a thing is not told that it exists. */
export function noSuch(thing: Thing): NotFoundError {
  return new NotFoundError(`There is no such ${thing}, or no longer.`);
}
