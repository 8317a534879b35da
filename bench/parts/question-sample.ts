import { createHash } from 'node:crypto';
import type { Analysis, Question } from '@crossread/shared';

export interface MadeQuestion {
  /** Story, seed and the question's own id. */
  readonly id: string;
  readonly story: string;
  readonly question: Question;
  readonly analysis: Analysis;
}

/** So many of each kind, each from another story while there are others; which ones, the seed decides and nothing else. */
export function sampleOf(made: readonly MadeQuestion[], perKind: number, seed: string): readonly MadeQuestion[] {
  const drawn = made
    .map((item) => ({ item, lot: createHash('sha256').update(`${seed} ${item.id}`).digest('hex') }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ item }) => item);
  const kinds = [...new Set(made.map(({ question }) => question.kind))];
  return kinds.flatMap((kind) => {
    const ofKind = drawn.filter(({ question }) => question.kind === kind);
    const taken = new Map<string, number>();
    const turns = ofKind.map((item) => {
      const turn = taken.get(item.story) ?? 0;
      taken.set(item.story, turn + 1);
      return { item, turn };
    });
    return turns
      .sort((a, b) => a.turn - b.turn)
      .slice(0, perKind)
      .map(({ item }) => item);
  });
}
