import { randomUUID } from 'node:crypto';
import type { Prisma } from '@crossread/prisma';
import type { AnalyzedStory } from '../engine/tasks.ts';
import { json } from '../json.ts';
import { framingRows } from './framing-rows.ts';
import { idIn, type Ids } from './ids.ts';
import { storeComparisons } from './store-comparisons.ts';

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
      id: idIn(claimIds, claim.id),
      articleId: idIn(articleIds, claim.article),
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
      aId: idIn(articleIds, a),
      bId: idIn(articleIds, b),
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
