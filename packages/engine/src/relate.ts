import type { Verdict } from '@crossread/shared';
import { judge } from './compare/judge.ts';
import { say } from './compare/messages.ts';
import { readingOf } from './compare/reading.ts';
import type { FigureFinding } from './figures/finding.ts';
import { readFigures } from './figures/index.ts';
import { readPlain } from './text/read-document.ts';

export interface Relation {
  readonly verdict: Verdict | 'unrelated';
  /** One sentence a teacher can read. */
  readonly reason: string;
}

/**
 * Whether the figures of two phrases about the same thing can stand together. The first figure of each counts, or the first pair of one
 * kind. Unrelated: a phrase without a figure, or figures of kinds that have no common measure.
 */
export function relate(a: string, b: string): Relation {
  const [left, right] = [readFigures(readPlain(a)), readFigures(readPlain(b))];
  for (const one of left) {
    for (const other of right) {
      const judgement = judge(side(one), side(other));
      if (judgement) return { verdict: judgement.verdict, reason: say(judgement.reason) };
    }
  }
  const lacking = left.length === 0 ? a : right.length === 0 ? b : null;
  return {
    verdict: 'unrelated',
    reason: lacking === null ? 'The figures measure different things.' : `There is no figure in “${lacking.trim()}”.`,
  };
}

function side(finding: FigureFinding) {
  return { reading: readingOf(finding), status: 'asserted', published: null, growing: false } as const;
}
