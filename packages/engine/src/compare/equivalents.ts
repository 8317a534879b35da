import type { ReadArticle } from '../article.ts';
import type { FigureFinding } from '../figures/finding.ts';
import { readingOf, type Reading } from './reading.ts';

/** What the story's own texts give as the same amount in other units: "2m euros ($2.6m)". No rate but theirs is used. */
export type Equivalents = (reading: Reading) => readonly Reading[];

/** Between an amount and itself in other units: a bracket, "or", a slash; a comma only inside the bracket. */
const turned =
  /^\W*[(/[]\s*(?:or |about |around |some |roughly |approximately )?$|^,? or (?:about |around |some |roughly )?$/i;
const inBracket = /^[,;/]? (?:or |and )?$/i;

/** Amounts that a text sets beside each other are one amount wherever the story has them. */
export function equivalentsIn(articles: readonly Pick<ReadArticle, 'document' | 'figureOf'>[]): Equivalents {
  const classes = new Map<string, Map<string, Reading>>();
  for (const { document, figureOf } of articles) {
    const findings = [...figureOf.values()].toSorted((a, b) => a.span.start - b.span.start);
    let bracketed = false;
    findings.forEach((finding, index) => {
      const next = findings[index + 1];
      const between = next ? document.text.slice(finding.span.end, next.span.start) : '';
      bracketed =
        next !== undefined &&
        otherUnits(finding, next) &&
        (turned.test(between) || (bracketed && inBracket.test(between)));
      if (next && bracketed) join(classes, readingOf(finding), readingOf(next));
    });
  }
  return (reading) =>
    [...(classes.get(keyOf(reading)) ?? [])].flatMap(([key, other]) => (key === keyOf(reading) ? [] : [other]));
}

function otherUnits(a: FigureFinding, b: FigureFinding): boolean {
  return a.figureKind === b.figureKind && a.unit !== b.unit && a.unit !== null && b.unit !== null;
}

function join(classes: Map<string, Map<string, Reading>>, a: Reading, b: Reading): void {
  const joined = new Map([
    ...(classes.get(keyOf(a)) ?? [[keyOf(a), a]]),
    ...(classes.get(keyOf(b)) ?? [[keyOf(b), b]]),
  ]);
  for (const key of joined.keys()) classes.set(key, joined);
}

function keyOf({ value, unit }: Reading): string {
  return `${value} ${unit}`;
}
