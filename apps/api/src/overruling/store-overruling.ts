import { createHash } from 'node:crypto';
import type { Overruling } from '@crossread/shared';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import { invalid } from '../errors.ts';
import { json } from '../json.ts';
import { beginOverruling } from './begin-overruling.ts';
import { lockStory } from './lock-story.ts';
import type { Was } from './stored-was.ts';

type About<O> = O extends unknown ? Omit<O, 'id' | 'reason'> : never;

export interface OverrulingToStore {
  readonly storyId: string;
  /** The overruling itself, without the owner's words. */
  readonly said: About<Overruling>;
  readonly reason: string;
  readonly was: readonly Was[];
}

export interface OverrulingHandle {
  readonly overrulingId: string;
  /** The job that makes the comparisons anew. */
  readonly jobId: string;
}

const reasonCharacters = 500;
/** Each is looked for whenever the story is read; nobody overrules so much by hand. */
const most = 200;

/**
 * Stores what the owner says and begins to make the comparisons anew with it. Said again of the same figures, it takes the
 * earlier one's place.
 */
export async function storeOverruling(
  context: Context,
  { storyId, said: { kind, ...about }, reason, was }: OverrulingToStore,
): Promise<OverrulingHandle> {
  const words = cleanInput(reason).trim();
  if (words === '' || words.length > reasonCharacters) {
    const message = `Say in at most ${reasonCharacters} characters why: it is shown with the comparison.`;
    throw invalid('out-of-range', 'reason', message);
  }
  const aboutHash = hashOf(kind, about);
  const said = { reason: words, about: json(about), found: null };
  return context.prisma.$transaction(async (transaction) => {
    await lockStory(transaction, storyId);
    const others = await transaction.overruling.count({ where: { storyId, NOT: { aboutHash } } });
    if (others >= most) {
      throw invalid('too-many', null, `A story has at most ${most} overrulings. Undo some that you do not need.`);
    }
    const { id: overrulingId } = await transaction.overruling.upsert({
      where: { storyId_aboutHash: { storyId, aboutHash } },
      create: { storyId, kind, aboutHash, was: json(was), ...said },
      update: said,
      select: { id: true },
    });
    return { overrulingId, jobId: await beginOverruling(transaction, context, storyId) };
  });
}

/** Of the figures, not of what is said of them: another verdict on one pair takes the first one's place. */
function hashOf(kind: string, about: object): string {
  const figures = Object.entries(about).filter(([name]) => name !== 'verdict');
  return createHash('sha256')
    .update(JSON.stringify([kind, ...figures]))
    .digest('hex');
}
