import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Certainty } from '@crossread/shared';

/** What an answer tells of how well its question is remembered. */
export interface Recalled {
  /** 0 to 1. */
  readonly score: number;
  readonly certainty: Certainty | null;
  readonly answeredAt: Date;
}

/**
 * FSRS with its usual weights and nine out of ten to be remembered. Its steps of minutes are off: what is answered today is
 * asked again tomorrow at the earliest. Without fuzz, so that the same answers give the same day.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** When a question is to be asked again after these answers to it, oldest first: a day's beginning in UTC. */
export function dueAfter(answers: readonly [Recalled, ...Recalled[]]): Date {
  const [first] = answers;
  let card: Card = createEmptyCard(first.answeredAt);
  for (const answer of answers) card = scheduler.next(card, answer.answeredAt, gradeOf(answer)).card;
  return beginningOfDay(card.due);
}

/** A doubted answer was hard to recall, a sure one easy; half a point is not yet a recollection. */
function gradeOf({ score, certainty }: Recalled): Grade {
  if (score <= 0.5) return Rating.Again;
  if (score < 1 || certainty === 'low') return Rating.Hard;
  return certainty === 'high' ? Rating.Easy : Rating.Good;
}

export function beginningOfDay(moment: Date): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()));
}
