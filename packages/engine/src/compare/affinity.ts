import type { Bundle } from './bundle.ts';
import type { ComparedFigure } from './compared-figure.ts';
import { differentSpeakers, differentVoices } from './compared-figure.ts';
import { closenessOf, isNear, mayClash, sizeOf } from './closeness.ts';
import { evidence } from './evidence.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { likeness, type Likeness, type StoryContext } from './likeness.ts';

/** A report that gives two figures means two things by them, unless they are plainly a repetition. */
const repeated = 2;
/** Less for a telling value, or one amount in two units. */
const repeatedTelling = 1;
/** Values that clash are of one quantity where it is certain that they are about the same thing. */
const certainty = 2;
/** More evidence than this does not outweigh more doubts about others of a group. */
const most = 4;

/** An article tells two quantities apart in so few places that more of them need not be asked. */
const articlesAsked = 16;

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
  /** Both give one telling value, or one amount in two units. */
  readonly telling: boolean;
}

/** Of two figures wherever they stand. */
function figureAffinity(a: ComparedFigure, b: ComparedFigure, story: StoryContext): Affinity | null {
  const like = likeness(a.topic, b.topic, story);
  const judgement = like && judge(a.side, b.side);
  if (!like || !judgement) return null;
  const closeness = closenessOf(judgement, a.side.reading, b.side.reading);
  if (closeness === 'far' && (isPart(a, b) || isPart(b, a) || !mayClash(a, b))) return null;
  const plain = isPlain(like);
  const telling = closeness === 'sameTelling' || a.side.reading.unit !== b.side.reading.unit;
  const margin = evidence(like, a.topic.kind, closeness) + (closeness === 'far' && certain(like) ? certainty : 0);
  return { margin: Math.min(margin, most), judgement, plain, telling };
}

/** What one article says: null where it means two quantities. */
function within(a: ComparedFigure, b: ComparedFigure, affinity: Affinity | null): Affinity | null {
  const [one, other] = [a.side.reading, b.side.reading];
  const beside = one.kind === other.kind && one.unit !== other.unit ? sameAmount(a, b) : null;
  if (beside) return beside;
  if (affinity === null) return null;
  const contrast = mayContrast(a, b) || roundsInTitle(a, b);
  if (a.finding.sentence === b.finding.sentence && !contrast) return null;
  if (affinity.judgement.verdict === 'conflict' && !contrast) return null;
  const needs = affinity.telling ? repeatedTelling : repeated;
  return affinity.margin < needs && !affinity.plain ? null : affinity;
}

/** One thing, one fate, and nothing that tells place, time or group apart. */
function isPlain({ thing, predicate, place, time, qualifiers }: Likeness): boolean {
  return (
    (thing === 'same' || thing === 'unsaid' || thing === 'half') &&
    predicate === 'same' &&
    place !== 'half' &&
    time !== 'half' &&
    qualifiers !== 'other'
  );
}

/** A headline's "$2.5 million" over "$2.6 million" in the text. */
function roundsInTitle(a: ComparedFigure, b: ComparedFigure): boolean {
  return a.inTitle !== b.inTitle && isNear(a.side.reading, b.side.reading);
}

/** "More than 100 in Portmere" can be a part of "more than 160": the smaller count names a place or group, the larger none. */
function isPart(a: ComparedFigure, b: ComparedFigure): boolean {
  const narrower =
    (a.topic.place !== null && b.topic.place === null) || (a.topic.group !== null && b.topic.group === null);
  return narrower && a.topic.kind === 'count' && sizeOf(a.side.reading) < sizeOf(b.side.reading);
}

/** Likeness of the words around that says as much as one thing, or one fate. */
const [sameWords, likeWords] = [0.8, 0.7];

/** One thing, and one fate or almost the same words around; nothing that tells place, time or group apart. */
function certain(like: Likeness): boolean {
  const { thing, predicate, words, place, time, qualifiers } = like;
  const scope = place !== 'half' && time !== 'half' && qualifiers !== 'other' && like.share === 'same';
  return (
    scope &&
    (thing === 'same' || (thing === 'unsaid' && words > sameWords)) &&
    (predicate === 'same' || words > likeWords)
  );
}

/** Organisers against police; beside an observatory's figure even the report's own, where one sentence gives both. */
function mayContrast(a: ComparedFigure, b: ComparedFigure): boolean {
  if (differentSpeakers(a, b)) return true;
  const together = a.finding.sentence === b.finding.sentence;
  return together && a.side.reading.unit === 'magnitude' && differentVoices(a, b);
}

/** Characters between an amount and itself in other units, at most: "2m euros ($2.6m)". */
const bracketReach = 60;

function sameAmount(a: ComparedFigure, b: ComparedFigure): Affinity | null {
  const apart = Math.abs(a.claim.span.start - b.claim.span.start);
  const judgement = a.finding.sentence === b.finding.sentence && apart < bracketReach ? judge(a.side, b.side) : null;
  return judgement && { margin: 3, judgement, plain: true, telling: true };
}
