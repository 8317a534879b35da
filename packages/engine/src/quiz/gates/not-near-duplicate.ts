import type { Question } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { Gate, Item } from './gate.ts';

/** Share of words in common from which two prompts of one quiz read as one. */
const mostShared = 0.8;

/** No two questions of a quiz ask nearly the same: the same kind on the same claims, or in nearly the same words. */
export const notNearDuplicate: Gate = {
  name: 'not-near-duplicate',
  reject(item, _story, accepted) {
    const like = accepted.find(
      (other) => shared(item.question, other.question) >= mostShared || sameAsked(item, other),
    );
    return like
      ? say('fault.nearly-the-same', { prompt: like.question.messages?.prompt ?? like.question.prompt })
      : null;
  },
};

function shared(a: Question, b: Question): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}

function sameAsked({ draft: a }: Item, { draft: b }: Item): boolean {
  if (a.kind !== b.kind || a.prompt.id !== b.prompt.id) return false;
  // A prompt in words of its own that rests on no claim asks something of its own.
  if (a.prompt.id === 'plain' && a.about.claims.length === 0) return false;
  const [left, right] = [a, b].map(({ about }) => [...about.claims, '|', ...about.articles].sort().join(' '));
  return left === right;
}

const wordsByQuestion = new WeakMap<Question, ReadonlySet<string>>();

/** Kept by question: every new one is set beside all that are in the quiz. */
function wordsOf(question: Question): ReadonlySet<string> {
  const known = wordsByQuestion.get(question) ?? new Set(question.prompt.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  wordsByQuestion.set(question, known);
  return known;
}
