import type { ComparedPair, Comparison } from '@crossread/shared';
import type { ComparedFigure } from './compared-figure.ts';
import type { Judgement } from './judgement.ts';
import { say } from './messages.ts';
import { between, type Quantity } from './quantity.ts';

/** A quantity as it is written out: claim by claim, every pair with what is judged between their readings. */
export function comparisonOf(quantity: Quantity, id: string): Comparison {
  return {
    id,
    label: quantity.label,
    members: quantity.figures.map(({ claim }) => claim.id),
    verdict: quantity.verdict,
    independentOrigins: quantity.origins,
    pairs: pairsOf(quantity),
  };
}

function pairsOf({ figures, readings }: Quantity): readonly ComparedPair[] {
  const readingOf = new Map(readings.flatMap((reading) => reading.figures.map((figure) => [figure, reading] as const)));
  const pairs: ComparedPair[] = [];
  figures.forEach((a, index) => {
    for (const b of figures.slice(index + 1)) {
      const judgement = between(a, b);
      if (!judgement) continue;
      const wire = a.claim.article !== b.claim.article && readingOf.get(a)?.origin === readingOf.get(b)?.origin;
      pairs.push(written(a, b, judgement, wire));
    }
  });
  return pairs;
}

function written(
  a: ComparedFigure,
  b: ComparedFigure,
  { verdict, reason, flags }: Judgement,
  wire: boolean,
): ComparedPair {
  return {
    a: a.claim.id,
    b: b.claim.id,
    verdict,
    reason: say(reason),
    flags: wire ? [...flags, 'same-wire-text'] : flags,
  };
}
