/** The launcher alone, for programs that start a database without using its client. */
export { packageFolder } from '../package-folder.ts';
export { defaultDataFolder } from './data-folder.ts';
export { DatabaseStartError } from './database-start-error.ts';
export { startDatabase, type RunningDatabase, type StartOptions } from './start-database.ts';
