import type { Context } from '../context.ts';
import { cleanInput } from '../clean-input.ts';
import { invalid, noSuch } from '../errors.ts';
import { noId } from '../no-id.ts';

export interface Labels {
  readonly questionId: string;
  readonly tags?: readonly string[] | null | undefined;
  readonly locked?: boolean | null | undefined;
}

const mostTags = 12;
const tagCharacters = 40;

/** Tags a question of one's own, locks or unlocks it. What is left out stays as it is. */
export async function labelQuestion(
  { prisma, asker }: Pick<Context, 'prisma' | 'asker'>,
  { questionId, tags, locked }: Labels,
): Promise<void> {
  const data = { ...(tags && { tags: readTags(tags) }), ...(typeof locked === 'boolean' && { locked }) };
  const where = { id: questionId, quiz: { ownerId: asker.viewer.personId ?? noId } };
  const { count } = await prisma.question.updateMany({ where, data });
  if (count === 0) throw noSuch('question');
}

/** In small letters and once each, so that a search finds all that were meant. */
function readTags(given: readonly string[]): string[] {
  const tags = [...new Set(cleanInput(given).map((tag) => tag.trim().replace(/\s+/g, ' ').toLowerCase()))];
  const named = tags.filter((tag) => tag !== '').toSorted();
  if (named.length > mostTags) {
    throw invalid('too-many', 'tags', `A question has at most ${mostTags} tags, not ${named.length}.`);
  }
  const long = named.find((tag) => tag.length > tagCharacters);
  if (long)
    throw invalid('too-long', 'tags', `The tag “${long.slice(0, 20)}…” is longer than ${tagCharacters} characters.`);
  return named;
}
