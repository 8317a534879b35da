import type { QuestionKind, Skill } from '@crossread/shared';

/** A quiz takes at most a quarter of its questions from one kind: the four skills or kinds beside it get as much. */
const fewestKinds = 4;
/** Even of a short quiz. */
const leastShare = 2;

/**
 * How many questions of one kind a quiz has at most. Fewer questions are better than more of the same; a kind or a skill
 * that was asked for by name is given as often as asked.
 */
export function fairShare(
  count: number,
  asked: { readonly kinds: readonly QuestionKind[]; readonly byName: (kind: QuestionKind, skill: Skill) => boolean },
): (kind: QuestionKind, skill: Skill) => number {
  const share = Math.max(leastShare, Math.ceil(count / Math.min(fewestKinds, asked.kinds.length)));
  return (kind, skill) => (asked.byName(kind, skill) ? count : share);
}
