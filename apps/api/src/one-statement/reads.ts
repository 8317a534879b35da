import { Prisma, type PrismaClient, type Story } from '@crossread/prisma';
import { compileCount, compileFind, compileFindByKey, type Statement } from './compile.ts';
import { compileSearch } from './compile-search.ts';
import { startFindByKey, type RunStatement } from './find-by-key.ts';
import type { Row } from './reader.ts';
import type { Args } from './record.ts';
import type { FoundRow, StatementPool } from './statement-pool.ts';
import { Unsupported } from './unsupported.ts';

type ModelKey = Uncapitalize<Prisma.ModelName>;
type Find = 'findMany' | 'findUnique' | 'findUniqueOrThrow' | 'count';

/** The reading half of Prisma's client, with the same arguments and the same answers; and what Prisma has no word for. */
export type Reads = { readonly [Key in ModelKey]: Pick<PrismaClient[Key], Find> } & {
  /** Ids of the stories in which full-text search finds the words, the best first: `compileSearch`. */
  searchStories(words: string, where: Prisma.StoryWhereInput): Promise<readonly string[]>;
  /** A page of stories and how many there are on all pages; null where the page is empty, which does not tell. */
  findCountedStories(args: Prisma.StoryFindManyArgs): Promise<CountedStories>;
};

export interface CountedStories {
  readonly stories: readonly Story[];
  readonly total: number | null;
}

interface Options {
  readonly prisma: PrismaClient;
  readonly pool: StatementPool;
  /** Told the models of a statement before it is sent. */
  readonly onRead?: (models: readonly string[]) => void;
  /** Told what a statement could not say, and so went to Prisma. */
  readonly onFallback?: (model: string, reason: string) => void;
}

/**
 * Reads in one statement what Prisma reads in one for each relation, nested rows as JSON. What the statement cannot say
 * goes to Prisma as it is.
 */
export function readsOf({ prisma, pool, onRead = () => {}, onFallback = () => {} }: Options): Reads {
  const run: RunStatement = async (statement) => {
    const { text, values, read, reversed } = statement;
    const rows = await pool.run<FoundRow>(text, values);
    if (read) for (const { row } of rows) read(row as Row);
    return reversed ? rows.toReversed() : rows;
  };
  const findByKey = startFindByKey(run);
  /** `otherwise` where the statement cannot say it. */
  const attempt = async <Found>(
    model: Prisma.ModelName,
    statement: () => Promise<Found>,
    otherwise: () => Promise<Found>,
  ): Promise<Found> => {
    try {
      return await statement();
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      onFallback(model, error.message);
      return otherwise();
    }
  };
  const delegateOf = (model: Prisma.ModelName) => {
    const behind = prisma[keyOf(model)] as unknown as Record<Find, (args: Args) => Promise<unknown>>;
    const rowOf = (args: Args): Promise<unknown> => {
      const { statement, key } = compileFindByKey(model, args);
      onRead(statement.models);
      return findByKey(statement, key);
    };
    const rowsOf = async (statement: Statement): Promise<unknown[]> => {
      onRead(statement.models);
      return (await run(statement)).map(({ row }) => row);
    };
    return {
      findMany: (args: Args = {}) =>
        attempt(
          model,
          () => rowsOf(compileFind(model, args)),
          () => behind.findMany(args),
        ),
      findUnique: (args: Args) =>
        attempt(
          model,
          () => rowOf(args),
          () => behind.findUnique(args),
        ),
      findUniqueOrThrow: (args: Args) =>
        attempt(
          model,
          // Prisma says best what is missing.
          async () => (await rowOf(args)) ?? behind.findUniqueOrThrow(args),
          () => behind.findUniqueOrThrow(args),
        ),
      count: (args: Args = {}) =>
        attempt(
          model,
          async () => (await rowsOf(compileCount(model, args)))[0],
          () => behind.count(args),
        ),
    } satisfies Record<Find, unknown>;
  };
  const delegates = Object.values(Prisma.ModelName).map((model) => [keyOf(model), delegateOf(model)]);
  const searchStories = async (words: string, where: Prisma.StoryWhereInput): Promise<readonly string[]> => {
    const statement = compileSearch(words, where);
    onRead(statement.models);
    return (await run(statement)).map(({ row }) => String(row));
  };
  const findCountedStories = (args: Prisma.StoryFindManyArgs): Promise<CountedStories> =>
    attempt(
      'Story',
      async () => {
        const statement = compileFind('Story', args, true);
        onRead(statement.models);
        const found = await run(statement);
        return { stories: found.map(({ row }) => row as Story), total: found[0]?.total ?? null };
      },
      async () => ({ stories: await prisma.story.findMany(args), total: null }),
    );
  return { ...Object.fromEntries(delegates), searchStories, findCountedStories } as Reads;
}

function keyOf(model: Prisma.ModelName): ModelKey {
  return `${model.charAt(0).toLowerCase()}${model.slice(1)}` as ModelKey;
}
