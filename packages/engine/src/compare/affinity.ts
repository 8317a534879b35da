import type { ComparedFigure } from './compared-figure.ts';
import { differentSpeakers, differentVoices } from './compared-figure.ts';
import { closenessOf, mayClash } from './closeness.ts';
import { judge } from './judge.ts';
import { likeness, type Likeness, type StoryContext } from './likeness.ts';

/**
 * How like two topics have to be before their figures are compared. A value that both give speaks for one quantity, the
 * more so the more digits it has; values that clash have to be about the same thing beyond doubt, since a false
 * conflict teaches the wrong thing. Tuned for precision on news clusters.
 */
const needed = { sameTelling: 0.25, same: 0.36, near: 0.5, far: 0.6 } as const;

/** A report that gives two figures means two things by them, unless they are plainly a repetition. */
const repeated = 0.1;

/** Above 0 they belong together, below 0 rather not; null: never. */
export function affinity(a: ComparedFigure, b: ComparedFigure, story: StoryContext): number | null {
  const within = a.claim.article === b.claim.article;
  const [one, other] = [a.side.reading, b.side.reading];
  if (within && one.kind === other.kind && one.unit !== other.unit) return sameAmount(a, b);
  if (within && a.finding.sentence === b.finding.sentence && !mayContrast(a, b)) return null;
  const like = likeness(a.topic, b.topic, story);
  const judgement = like && judge(a.side, b.side);
  if (!like || !judgement) return null;
  if (within && judgement.verdict === 'conflict' && !mayContrast(a, b)) return null;
  const closeness = closenessOf(judgement, one, other);
  if (closeness === 'far' && !(certain(like) && mayClash(a, b))) return null;
  const margin = score(like) - needed[closeness];
  const plain = like.thing >= 0.5 && like.predicate === 1 && like.scope >= 0.9;
  return within && margin < repeated && !plain ? null : margin;
}

function score({ thing, predicate, words, scope }: Likeness): number {
  return (thing * 0.3 + predicate * 0.25 + Math.sqrt(words) * 0.45) * scope;
}

/** One thing, one fate or almost the same words around, and nothing that tells place, time or group apart. */
function certain({ thing, predicate, words, scope }: Likeness): boolean {
  return thing === 1 && scope >= 0.9 && (predicate === 1 || words > 0.5);
}

/** Organisers against police, one observatory against another. */
function mayContrast(a: ComparedFigure, b: ComparedFigure): boolean {
  return differentSpeakers(a, b) || (a.side.reading.unit === 'magnitude' && differentVoices(a, b));
}

/** Characters between an amount and itself in other units, at most: "2m euros ($2.6m)". */
const bracketReach = 60;

function sameAmount(a: ComparedFigure, b: ComparedFigure): number | null {
  const apart = Math.abs(a.claim.span.start - b.claim.span.start);
  const beside = a.finding.sentence === b.finding.sentence && apart < bracketReach;
  return beside && judge(a.side, b.side) ? 0.5 : null;
}
