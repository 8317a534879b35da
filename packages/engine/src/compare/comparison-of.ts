import type { ComparedPair, Comparison, PairFlag } from '@crossread/shared';
import { say } from '../wording/message.ts';
import { render, renderWithin } from '../wording/render.ts';
import { pairsIn, type Quantity, type QuantityPair } from './quantity.ts';

/** A quantity as it is written out: claim by claim, every pair with what is judged between their readings. */
export function comparisonOf(quantity: Quantity, id: string): Comparison {
  return {
    id,
    label: renderWithin(quantity.label),
    message: quantity.label,
    members: quantity.figures.map(({ claim }) => claim.id),
    verdict: quantity.verdict,
    independentOrigins: quantity.origins,
    pairs: pairsOf(quantity),
    ...(quantity.overruledBy === undefined ? {} : { overruledBy: quantity.overruledBy }),
  };
}

function pairsOf(quantity: Quantity): readonly ComparedPair[] {
  const readingOf = new Map(
    quantity.readings.flatMap((reading) => reading.figures.map((figure) => [figure, reading] as const)),
  );
  return pairsIn(quantity).map((pair) => {
    const { a, b } = pair;
    const wire = a.claim.article !== b.claim.article && readingOf.get(a)?.origin === readingOf.get(b)?.origin;
    return written(pair, wire ? ['same-wire-text'] : []);
  });
}

/** The flags of a verdict that was overruled go with it: they say what is remarkable about the engine's. */
function written({ a, b, judgement, owners }: QuantityPair, more: readonly PairFlag[]): ComparedPair {
  const { verdict, reason, flags } = judgement;
  const engines = { verdict, reason: render(reason), message: reason };
  const ids = { a: a.claim.id, b: b.claim.id };
  if (!owners) return { ...ids, ...engines, flags: [...flags, ...more] };
  const said = say('reason.overruled', { reason: say('words.quoted', { text: owners.reason }) });
  const { by, verdict: standing } = owners;
  return { ...ids, verdict: standing, reason: render(said), message: said, flags: more, overruled: { by, ...engines } };
}
