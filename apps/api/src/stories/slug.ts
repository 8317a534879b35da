import type { Prisma } from '@crossread/prisma';

const slugCharacters = 60;

/** A title as the last part of an address: "Kazakhstan, January 2022" is kazakhstan-january-2022. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = (words ?? []).reduce(
    (all, word) => (all.length + word.length < slugCharacters ? `${all}-${word}` : all),
    '',
  );
  return slug.slice(1) || 'story';
}

/** The title's slug, told apart by a piece of `id` where another story has it. */
export async function freeSlug(transaction: Prisma.TransactionClient, title: string, id: string): Promise<string> {
  const slug = slugOf(title);
  const taken = await transaction.story.findUnique({ where: { slug }, select: { id: true } });
  return taken ? `${slug}-${id.slice(0, 8)}` : slug;
}
