import type { ComparedFigure } from './compared-figure.ts';
import { differentSpeakers } from './compared-figure.ts';
import { closeTo } from './interval.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './reading.ts';
import { likeness, type StoryContext } from './likeness.ts';

/**
 * How like two topics have to be before their figures are compared. A value that both give speaks for one quantity, the
 * more so the more digits it has; values that clash have to be about the same thing beyond doubt, since a false
 * conflict teaches the wrong thing. Tuned for precision on news clusters.
 */
const needed = { sameTelling: 0.25, same: 0.36, near: 0.5, far: 0.6 } as const;
/** A report that gives two figures means two things by them, unless they are plainly a repetition. */
const repeated = 0.1;
type Closeness = keyof typeof needed;

/** Above 0 they belong together, below 0 rather not; null: never. */
export function affinity(a: ComparedFigure, b: ComparedFigure, story: StoryContext): number | null {
  const judgement = judge(a.side, b.side);
  if (!judgement) return null;
  if (a.claim.article === b.claim.article && judgement.verdict === 'conflict' && !differentSpeakers(a, b)) return null;
  if (a.claim.article === b.claim.article && a.finding.sentence === b.finding.sentence)
    return sameAmount(a, b, judgement);
  const like = likeness(a.topic, b.topic, story);
  if (!like) return null;
  const closeness = closenessOf(judgement, a, b);
  const certain = like.thing === 1 && (like.predicate === 1 || like.words > 0.5) && like.scope >= 0.9;
  if (closeness === 'far' && !certain) return null;
  const score = (like.thing * 0.3 + like.predicate * 0.25 + Math.sqrt(like.words) * 0.45) * like.scope;
  const margin = score - needed[closeness];
  const plain = like.thing >= 0.5 && like.predicate === 1 && like.scope >= 0.9;
  return a.claim.article === b.claim.article && margin < repeated && !plain ? null : margin;
}

/** Two figures of one sentence are two quantities, but for one amount in two units: "2m euros ($2.6m)". */
function sameAmount(a: ComparedFigure, b: ComparedFigure, { flags }: Judgement): number | null {
  const apart = Math.abs(a.claim.span.start - b.claim.span.start);
  return flags.includes('unit-conversion') && apart < 60 ? 0.5 : null;
}

function closenessOf({ verdict }: Judgement, a: ComparedFigure, b: ComparedFigure): Closeness {
  const [one, other] = [a.side.reading, b.side.reading];
  if (verdict === 'conflict') return 'far';
  if (one.unit !== other.unit) return 'same';
  if (one.value === null || other.value === null) return verdict === 'agree' ? 'same' : 'near';
  if (closeTo(one.value, other.value)) return telling(one) ? 'sameTelling' : 'same';
  const ratio = Math.min(one.value, other.value) / Math.max(one.value, other.value);
  return ratio >= 0.75 ? 'near' : 'far';
}

/** A number that two texts hardly share by chance: three significant digits, or a sum of money. */
function telling({ kind, value }: Reading): boolean {
  const digits = String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  return digits >= 3 || (kind === 'money' && (value ?? 0) >= 1000);
}
