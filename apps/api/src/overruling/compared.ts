import type { FigurePlace } from '@crossread/shared';
import type { Prisma } from '@crossread/prisma';
import { readable } from '../access/readable.ts';
import type { Context } from '../context.ts';
import { noSuch } from '../errors.ts';
import { mustOwnStory } from '../stories/own-story.ts';
import type { Was } from './stored-was.ts';

const claim = {
  select: { id: true, start: true, end: true, text: true, article: { select: { sha256: true } } },
} as const;
const described = { storyId: true, label: true, labelMessage: true, verdict: true } as const;

type StoredClaim = Prisma.ClaimGetPayload<typeof claim>;
type Described = Prisma.ComparisonGetPayload<{ select: typeof described }>;

/** Said to whoever may see a story that is another's. */
export const refusal =
  'A story’s comparisons are overruled by whoever imported it. Copy the story, and overrule them in your copy.';

/** A comparison of a story of the asker's own. */
export interface Compared {
  readonly storyId: string;
  /** By claim id. */
  readonly figures: ReadonlyMap<string, FigurePlace>;
  readonly was: Was;
}

export async function ownComparison(context: Context, id: string): Promise<Compared> {
  const where = { id, ...readable.comparison(context.asker.viewer) };
  const comparison = await context.prisma.comparison.findUnique({
    where,
    select: { ...described, members: { orderBy: { position: 'asc' }, select: { claim } } },
  });
  if (!comparison) throw noSuch('comparison');
  await mustOwnStory(context, comparison.storyId, refusal);
  const figures = new Map(comparison.members.map((member) => [member.claim.id, placeOf(member.claim)]));
  return { storyId: comparison.storyId, figures, was: wasOf(comparison) };
}

/** Two compared figures of a story of the asker's own; `was` has the engine's verdict on them. */
export async function ownPair(context: Context, id: string) {
  const pair = await context.prisma.comparedPair.findUnique({
    where: { id, ...readable.comparedPair(context.asker.viewer) },
    select: { a: claim, b: claim, verdict: true, engineVerdict: true, comparison: { select: described } },
  });
  if (!pair) throw noSuch('pair');
  const { storyId } = pair.comparison;
  await mustOwnStory(context, storyId, refusal);
  const was = { ...wasOf(pair.comparison), verdict: pair.engineVerdict ?? pair.verdict };
  return { storyId, a: placeOf(pair.a), b: placeOf(pair.b), was };
}

function placeOf({ article, start, end, text }: StoredClaim): FigurePlace {
  return { sha256: article.sha256, start, end, text };
}

function wasOf({ label, labelMessage, verdict }: Described): Was {
  return { label, message: labelMessage as Was['message'], verdict };
}
