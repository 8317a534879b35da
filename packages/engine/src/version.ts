import type { EngineVersion } from '@crossread/shared';

/** Stored with every analysis and question; raised whenever the same texts could give other bytes. */
export const engineVersion: EngineVersion = { name: 'crossread', version: '0.3.0' };
