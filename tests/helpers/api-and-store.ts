import { createClient, type PrismaClient } from '@crossread/prisma';
import { startApi, type ApiOptions, type RunningApi } from './api.ts';
import { startTestDatabase } from './database.ts';

/** An API on an empty store of its own, and a client that looks into the store behind its back. */
export interface ApiAndStore {
  readonly api: RunningApi;
  readonly prisma: PrismaClient;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

export async function startApiAndStore(
  environment: NodeJS.ProcessEnv = {},
  options: ApiOptions = {},
): Promise<ApiAndStore> {
  const database = await startTestDatabase();
  try {
    const api = await startApi(database.url, environment, options);
    const prisma = createClient(database.url);
    return {
      api,
      prisma,
      databaseUrl: database.url,
      stop: async () => {
        await prisma.$disconnect();
        await api.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
