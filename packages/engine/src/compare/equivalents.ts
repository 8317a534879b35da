import type { Span } from '@crossread/shared';
import type { Reading } from './reading.ts';

/** What the story's own texts give as the same amount in other units: "2m euros ($2.6m)". No rate but theirs is used. */
export type Equivalents = (reading: Reading) => readonly Reading[];

/** Between an amount and itself in other units: a bracket, "or", a slash; a comma only inside the bracket. */
const turned =
  /^\W*[(/[]\s*(?:or |about |around |some |roughly |approximately )?$|^,? or (?:about |around |some |roughly )?$/i;
const inBracket = /^[,;/]? (?:or |and )?$/i;

/** The readings of one report in order of place, with what stands between each and the next. */
export interface ReadingsInOrder {
  readonly text: string;
  readonly readings: readonly { readonly span: Span; readonly reading: Reading }[];
}

/** Amounts that a text sets beside each other are one amount wherever the story has them. */
export function equivalentsIn(articles: readonly ReadingsInOrder[]): Equivalents {
  const classes = new Map<string, Map<string, Reading>>();
  for (const { text, readings } of articles) {
    let bracketed = false;
    readings.forEach(({ span, reading }, index) => {
      const next = readings[index + 1];
      if (!next || !otherUnits(reading, next.reading)) {
        bracketed = false;
        return;
      }
      const between = text.slice(span.end, next.span.start);
      bracketed = turned.test(between) || (bracketed && inBracket.test(between));
      if (bracketed) join(classes, reading, next.reading);
    });
  }
  const none: readonly Reading[] = [];
  return (reading) => {
    if (classes.size === 0) return none;
    const own = classes.get(keyOf(reading));
    return own ? [...own.values()].filter(({ value, unit }) => value !== reading.value || unit !== reading.unit) : none;
  };
}

function otherUnits(a: Reading, b: Reading): boolean {
  return a.kind === b.kind && a.unit !== b.unit && a.unit !== null && b.unit !== null;
}

/** No text says one amount in more ways: that is a list of amounts. */
const mostWays = 8;

function join(classes: Map<string, Map<string, Reading>>, a: Reading, b: Reading): void {
  const joined = new Map([
    ...(classes.get(keyOf(a)) ?? [[keyOf(a), a]]),
    ...(classes.get(keyOf(b)) ?? [[keyOf(b), b]]),
  ]);
  if (joined.size > mostWays) return;
  for (const key of joined.keys()) classes.set(key, joined);
}

function keyOf({ value, unit }: Reading): string {
  return `${value} ${unit}`;
}
