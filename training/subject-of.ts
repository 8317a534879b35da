import type { Tree } from './conllu.ts';

/** A subject is shared over no more verbs than this. */
const deepest = 4;

/**
 * Index of the subject of a verb by the Universal Dependencies: the agent of a passive; its own; the object of the verb
 * whose open complement it is ("let her know"); that of the verb it is coordinated with or whose adverbial clause it is
 * ("…, adding that"); the noun it modifies. −1 for none.
 */
export function subjectOf({ words }: Tree, verb: number): number {
  let at = verb;
  for (let depth = 0; depth <= deepest; depth += 1) {
    const child = (relation: RegExp): number =>
      words.findIndex((word) => word.head === at && relation.test(word.relation));
    const agent = child(/^obl:agent$/);
    const subject = agent >= 0 ? agent : child(/^nsubj/);
    if (subject >= 0) return subject;
    const { head, relation } = words[at] ?? { head: -1, relation: '' };
    if (head < 0) return -1;
    if (relation.startsWith('acl')) return head;
    if (!/^(?:conj|advcl|xcomp)/.test(relation)) return -1;
    at = head;
    const object = relation === 'xcomp' ? child(/^obj$/) : -1;
    if (object >= 0) return object;
  }
  return -1;
}
