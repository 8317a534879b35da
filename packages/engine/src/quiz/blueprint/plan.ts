import type { QuestionKind } from '@crossread/shared';
import type { Draws } from '../draws.ts';

/** Source criticism: what the product is for. Asked before all else where the reports allow it. */
const sourceCriticism: readonly QuestionKind[] = [
  'figure-relation',
  'origin',
  'independence',
  'undecidable',
  'retraction',
];

/** The rest, in groups of one skill each, so that a short quiz has something of every group. */
const groups: readonly (readonly QuestionKind[])[] = [
  ['locate-figure', 'cloze', 'locate-detail', 'sequence'],
  ['attribution', 'evidence-basis', 'fact-or-comment'],
  ['precision', 'next-step'],
  ['point-of-conflict', 'safe-synthesis'],
  ['omission', 'timeliness', 'word-choice'],
  ['written'],
];

/**
 * The order in which kinds are served: source criticism first, alternating with one kind of each other group in turn;
 * within a group the seed decides.
 */
export function firstKinds(present: readonly QuestionKind[], draws: Draws): readonly QuestionKind[] {
  const critical = draws.shuffle(sourceCriticism.filter((kind) => present.includes(kind)));
  const queues = groups.map((group) => draws.shuffle(group.filter((kind) => present.includes(kind))));
  const others: QuestionKind[] = [];
  for (let turn = 0; queues.some((queue) => queue.length > turn); turn += 1) {
    others.push(...queues.flatMap((queue) => queue[turn] ?? []));
  }
  const woven: QuestionKind[] = [];
  for (let index = 0; index < Math.max(critical.length, others.length); index += 1) {
    woven.push(...[critical[index], others[index]].flatMap((kind) => kind ?? []));
  }
  return woven;
}
