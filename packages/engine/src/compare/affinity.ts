import type { ComparedFigure } from './compared-figure.ts';
import { differentSpeakers } from './compared-figure.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { likeness, type StoryContext } from './likeness.ts';

/**
 * How like two topics have to be before their figures are compared. A value that both give speaks for one quantity, the more so the
 * more digits it has; values that clash have to be about the same thing beyond doubt, since a false conflict teaches
 * the wrong thing. Tuned for precision on news clusters.
 */
const needed = { sameLongNumber: 0.3, agree: 0.45, compatible: 0.52, literalOnly: 0.62, conflict: 0.66 } as const;

/** Above 0 they belong together, below 0 rather not; null: never. */
export function affinity(a: ComparedFigure, b: ComparedFigure, story: StoryContext): number | null {
  const judgement = judge(a.side, b.side);
  if (!judgement) return null;
  if (a.claim.article === b.claim.article && judgement.verdict === 'conflict' && !differentSpeakers(a, b)) return null;
  const like = likeness(a.topic, b.topic, story);
  return like === null ? null : like - need(judgement, a, b);
}

function need({ verdict, flags }: Judgement, a: ComparedFigure, b: ComparedFigure): number {
  const [one, other] = [a.side.reading, b.side.reading];
  if (verdict === 'agree')
    return digits(one.value) >= 3 && one.exact && other.exact ? needed.sameLongNumber : needed.agree;
  if (verdict === 'conflict') return needed.conflict;
  return flags.includes('literal-overlap-only') ? needed.literalOnly : needed.compatible;
}

/** Significant digits: 3 for 7,390. */
function digits(value: number | null): number {
  return value === null
    ? 0
    : String(value)
        .replace('.', '')
        .replace(/^0+|0+$/g, '').length;
}
