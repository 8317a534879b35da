import type GeneratedPothosTypes from '../generated/pothos-types.ts';

export { createClient, createPool, type Pool, type PoolOptions } from './client.ts';
export { DatabaseStartError } from './launch/database-start-error.ts';
export { startDatabase, type RunningDatabase, type StartOptions } from './launch/start-database.ts';
export { MigrationError, migrate, type MigrateOptions } from './migrate.ts';
export { packageFolder } from './package-folder.ts';

export * from '../generated/client/client.ts';
export { getDatamodel } from '../generated/pothos-types.ts';
export type PothosTypes = GeneratedPothosTypes;
