import type { QuestionKind } from '@crossread/shared';
import type { Draft } from '../draft.ts';
import type { Draws } from '../draws.ts';
import type { Item } from '../gates/gate.ts';

/**
 * How readily a fixed answer is taken, among those a kind has given equally often. Reports agree far more often than they
 * contradict each other, and most of their numbers are exact: taken as they come, always picking that answer would pay.
 */
const readiness: Partial<Readonly<Record<QuestionKind, Readonly<Record<string, number>>>>> = {
  'figure-relation': { conflict: 9, 'one-sided': 4, compatible: 3, agree: 1 },
  precision: { about: 6, below: 9, above: 3, select: 2, exact: 1 },
  'evidence-basis': { person: 3, body: 3, nothing: 1 },
  undecidable: { only: 6, open: 3, both: 2, same: 1 },
  'next-step': { 'no-source': 4, 'two-speakers': 4, 'same-speaker': 1 },
};
/** The answer that most stories offer: never ahead of the others together, and alone in few quizzes only. */
const commonest: Partial<Readonly<Record<QuestionKind, string>>> = {
  'figure-relation': 'agree',
  precision: 'exact',
  'evidence-basis': 'nothing',
  undecidable: 'same',
  'next-step': 'same-speaker',
};
const aloneShare = 0.3;

/**
 * The drafts of one answer: the one least given so far by this kind, the seed deciding between equals. Empty where only the
 * commonest answer is left and it has had its share.
 */
export function ofNextAnswer(
  drafts: readonly Draft[],
  kind: QuestionKind,
  items: readonly Item[],
  draws: Draws,
): readonly Draft[] {
  const answerOf = ({ about }: Draft): string => about.answer ?? '';
  const given = items.filter(({ draft }) => draft.kind === kind).map(({ draft }) => answerOf(draft));
  const times = (answer: string): number => given.filter((other) => other === answer).length;
  const common = commonest[kind];
  const spent =
    common !== undefined && (given.length === 0 ? draws.next() >= aloneShare : 2 * times(common) >= given.length);
  const present = [...new Set(drafts.map(answerOf))].sort();
  const open = present.filter((answer) => answer !== common || !spent);
  const fewest = Math.min(...open.map(times));
  const weighted = open
    .filter((answer) => times(answer) === fewest)
    .flatMap((answer) => Array.from({ length: readiness[kind]?.[answer] ?? 1 }, () => answer));
  const chosen = draws.pick(weighted);
  return drafts.filter((draft) => answerOf(draft) === chosen);
}
