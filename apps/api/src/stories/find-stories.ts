import type { Prisma, Verdict } from '@crossread/prisma';
import { readable } from '../access/readable.ts';
import type { Viewer } from '../access/viewer.ts';
import { cleanInput } from '../clean-input.ts';
import type { Context } from '../context.ts';
import type { CountedStories } from '../one-statement/reads.ts';

export type StoryOrder = keyof typeof orders;

/** Which stories, and in which order. */
export interface StoryWish {
  /** What full-text search looks for. */
  readonly search?: string | null | undefined;
  /** A name. */
  readonly publisher?: string | null | undefined;
  readonly verdict?: Verdict | null | undefined;
  readonly orderBy?: StoryOrder | null | undefined;
}

type Asked = Pick<Context, 'reads' | 'asker'>;
/** What to read of each, and which page: the cursor names a story. */
type Page = Pick<Prisma.StoryFindManyArgs, 'select' | 'include' | 'take' | 'skip' | 'cursor'>;

const newest = [{ createdAt: 'desc' }, { id: 'desc' }] as const;
const orders = {
  /** Where nothing is searched for. */
  bestMatch: [...newest],
  newest: [...newest],
  mostConflicts: [{ conflicts: 'desc' }, ...newest],
  title: [{ title: 'asc' }, { id: 'asc' }],
} satisfies Record<string, Prisma.StoryOrderByWithRelationInput[]>;

/**
 * A page of the stories that the asker may see and that were not taken down; with `counted`, also how many there are on all
 * pages, where that is found out on the way.
 */
export async function findStories(
  asked: Asked,
  page: Page,
  wish: StoryWish,
  counted: boolean,
): Promise<CountedStories> {
  const { where, found } = await matching(asked, wish);
  const orderBy = wish.orderBy ?? 'bestMatch';
  if (found === null || orderBy !== 'bestMatch') {
    const args = { ...page, where, orderBy: orders[orderBy] };
    if (counted) return asked.reads.findCountedStories(args);
    return { stories: await asked.reads.story.findMany(args), total: null };
  }
  const { take, skip, cursor, ...selection } = page;
  const ids = pageOf(found, take, skip, cursor?.id);
  const rows = await asked.reads.story.findMany({ ...selection, where: { id: { in: [...ids] } } });
  return { stories: ids.flatMap((id) => rows.find((row) => row.id === id) ?? []), total: found.length };
}

/** How many there are on all pages. */
export async function countStories(asked: Asked, wish: StoryWish): Promise<number> {
  const { where, found } = await matching(asked, wish);
  return found?.length ?? asked.reads.story.count({ where });
}

/** The filter, and what full-text search found, the best first; null where nothing is searched for. */
async function matching({ reads, asker }: Asked, wish: StoryWish) {
  const { search, publisher, verdict } = cleanInput(wish);
  const where = {
    ...readable.story(asker.viewer),
    takenDownAt: null,
    ...(publisher ? { articles: { some: { publisher: { name: publisher } } } } : {}),
    ...(verdict ? { comparisons: { some: { verdict } }, ...notWithheld(asker.viewer) } : {}),
  } satisfies Prisma.StoryWhereInput;
  if (!search?.trim()) return { where, found: null };
  const found = await reads.searchStories(search, where);
  return { where: { id: { in: [...found] } }, found };
}

/** What a filter finds must not tell what is kept from whoever asks. */
function notWithheld({ pupil }: Viewer) {
  return pupil === null ? {} : { NOT: { id: { in: [...pupil.withheldStoryIds] } } };
}

/** Prisma's page of rows, of ids that are in order already. */
function pageOf(ids: readonly string[], take = ids.length, skip = 0, cursor?: string): readonly string[] {
  const ordered = take < 0 ? ids.toReversed() : ids;
  const start = cursor === undefined ? 0 : ordered.indexOf(cursor);
  const page = start < 0 ? [] : ordered.slice(start + skip, start + skip + Math.abs(take));
  return take < 0 ? page.toReversed() : page;
}
