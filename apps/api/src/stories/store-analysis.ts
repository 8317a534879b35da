import { randomUUID } from 'node:crypto';
import type { Prisma } from '@crossread/prisma';
import type { AnalyzedStory } from '../engine/tasks.ts';
import { json } from '../json.ts';
import { framingRows } from './framing-rows.ts';

type Ids = ReadonlyMap<string, string>;

/** Stores claims, comparisons, text reuse and framing of a story whose articles are stored; `articleIds` by key. */
export async function storeAnalysis(
  transaction: Prisma.TransactionClient,
  storyId: string,
  articleIds: Ids,
  { analysis, framing }: AnalyzedStory,
): Promise<void> {
  const claimIds: Ids = new Map(analysis.claims.map(({ id }) => [id, randomUUID()]));
  const sole = new Set(framing.soleClaims.map(({ id }) => id));
  await transaction.claim.createMany({
    data: analysis.claims.map((claim, position) => ({
      id: at(claimIds, claim.id),
      articleId: at(articleIds, claim.article),
      key: claim.id,
      position,
      type: claim.type,
      status: claim.status,
      start: claim.span.start,
      end: claim.span.end,
      text: claim.span.text,
      sentenceStart: claim.sentence.start,
      sentenceEnd: claim.sentence.end,
      sentence: claim.sentence.text,
      speaker: claim.attribution.speaker,
      attribution: json(claim.attribution),
      ...(claim.type === 'figure' ? { figure: json(claim.figure) } : {}),
      sole: sole.has(claim.id),
      trail: [...claim.trail],
    })),
  });
  await storeComparisons(transaction, storyId, claimIds, analysis.comparisons);
  await transaction.textReuse.createMany({
    data: analysis.textReuse.map(({ a, b, containment, containmentOutsideQuotes, sharedOrigin, passages }) => ({
      storyId,
      aId: at(articleIds, a),
      bId: at(articleIds, b),
      containment,
      containmentOutsideQuotes,
      sharedOrigin,
      passages: json(
        passages
          .map((passage) => ({
            a: { start: passage.a.start, end: passage.a.end },
            b: { start: passage.b.start, end: passage.b.end },
            words: passage.a.text.match(/\S+/g)?.length ?? 0,
          }))
          .toSorted((one, other) => other.words - one.words),
      ),
    })),
  });
  await transaction.framing.createMany({ data: framingRows(storyId, framing, articleIds) });
}

/** Most disputed first, otherwise in the engine's order. */
const disputed = ['conflict', 'retracted', 'compatible', 'agree'];

async function storeComparisons(
  transaction: Prisma.TransactionClient,
  storyId: string,
  claimIds: Ids,
  comparisons: AnalyzedStory['analysis']['comparisons'],
): Promise<void> {
  const rows = comparisons
    .toSorted((a, b) => disputed.indexOf(a.verdict) - disputed.indexOf(b.verdict))
    .map((comparison, position) => ({ ...comparison, key: comparison.id, id: randomUUID(), position }));
  await transaction.comparison.createMany({
    data: rows.map(({ id, key, position, label, verdict, independentOrigins }) => ({
      id,
      storyId,
      key,
      position,
      label,
      verdict,
      independentOrigins,
    })),
  });
  await transaction.comparisonMember.createMany({
    data: rows.flatMap(({ id: comparisonId, members }) =>
      members.map((claim, position) => ({ comparisonId, position, claimId: at(claimIds, claim) })),
    ),
  });
  await transaction.comparedPair.createMany({
    data: rows.flatMap(({ id: comparisonId, pairs }) =>
      pairs.map(({ a, b, verdict, reason, flags }, position) => ({
        comparisonId,
        position,
        verdict,
        reason,
        flags: [...flags],
        aId: at(claimIds, a),
        bId: at(claimIds, b),
      })),
    ),
  });
}

function at(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The analysis speaks of ${key}, which it does not hold.`);
  return id;
}
