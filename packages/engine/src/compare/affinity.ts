import type { Bundle } from './bundle.ts';
import type { ComparedFigure } from './compared-figure.ts';
import { differentSpeakers, differentVoices } from './compared-figure.ts';
import { closenessOf, mayClash } from './closeness.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { likeness, type Likeness, type StoryContext } from './likeness.ts';

/**
 * How like two topics have to be before their figures are compared. A value that both give speaks for one quantity, the
 * more so the more digits it has; values that clash have to be about the same thing beyond doubt, since a false
 * conflict teaches the wrong thing. Tuned for precision on news clusters.
 */
const needed = { sameTelling: 0.25, same: 0.36, near: 0.5, far: 0.6 } as const;

/** A report that gives two figures means two things by them, unless they are plainly a repetition. */
const repeated = 0.1;

/** An article tells two quantities apart in so few places that more of them need not be asked. */
const articlesAsked = 16;

/** Values that clash where it is not certain that they are about one thing. */
const doubtful = -0.02;

/** Above 0 they belong together, below 0 rather not; null: never. */
export function bundleAffinity(a: Bundle, b: Bundle, story: StoryContext): number | null {
  const [one, other] = [a.figures[0], b.figures[0]];
  if (!one || !other) return null;
  const affinity = figureAffinity(one, other, story);
  const [small, large] = a.byArticle.size <= b.byArticle.size ? [a, b] : [b, a];
  let asked = 0;
  let beside = affinity;
  for (const [article, own] of small.byArticle) {
    const others = large.byArticle.get(article);
    if (!others) continue;
    for (const figure of own) {
      for (const twin of others) {
        beside = within(figure, twin, affinity);
        if (beside === null) return null;
      }
    }
    if ((asked += 1) === articlesAsked) break;
  }
  return beside && beside.margin;
}

/** How sure it is that two figures are about one quantity, and how plainly they are about the same thing. */
interface Affinity {
  readonly margin: number;
  readonly judgement: Judgement;
  readonly plain: boolean;
}

/** Of two figures wherever they stand. */
function figureAffinity(a: ComparedFigure, b: ComparedFigure, story: StoryContext): Affinity | null {
  const like = likeness(a.topic, b.topic, story);
  const judgement = like && judge(a.side, b.side);
  if (!like || !judgement) return null;
  const closeness = closenessOf(judgement, a.side.reading, b.side.reading);
  if (closeness === 'far' && !mayClash(a, b)) return null;
  const plain = like.thing >= 0.5 && like.predicate === 1 && like.scope >= 0.9;
  const margin = score(like) - needed[closeness];
  return { margin: closeness === 'far' && !certain(like) ? Math.min(margin, doubtful) : margin, judgement, plain };
}

/** What one article says: null where it means two quantities. */
function within(a: ComparedFigure, b: ComparedFigure, affinity: Affinity | null): Affinity | null {
  const [one, other] = [a.side.reading, b.side.reading];
  if (one.kind === other.kind && one.unit !== other.unit) return sameAmount(a, b);
  if (affinity === null) return null;
  const contrast = mayContrast(a, b);
  if (a.finding.sentence === b.finding.sentence && !contrast) return null;
  if (affinity.judgement.verdict === 'conflict' && !contrast) return null;
  return affinity.margin < repeated && !affinity.plain ? null : affinity;
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

function sameAmount(a: ComparedFigure, b: ComparedFigure): Affinity | null {
  const apart = Math.abs(a.claim.span.start - b.claim.span.start);
  const judgement = a.finding.sentence === b.finding.sentence && apart < bracketReach ? judge(a.side, b.side) : null;
  return judgement && { margin: 0.5, judgement, plain: true };
}
